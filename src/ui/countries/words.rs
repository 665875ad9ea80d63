//! The words of events, of what fits, and of the cards.

use crate::evidence::Pull;
use crate::evidence::Tier;
use crate::words::Id;
use crate::words::id;

/// What happened.
pub(super) fn event(name: &str) -> Option<Id> {
    Some(match name {
        "local-strategies" => id::EVENT_LOCAL_STRATEGIES,
        "information-authority" => id::EVENT_INFORMATION_AUTHORITY,
        "downing-street" => id::EVENT_DOWNING_STREET,
        "trusts-and-authorities" => id::EVENT_TRUSTS_AND_AUTHORITIES,
        "national-programme" => id::EVENT_NATIONAL_PROGRAMME,
        "foundation-trusts" => id::EVENT_FOUNDATION_TRUSTS,
        "delivery-agency" => id::EVENT_DELIVERY_AGENCY,
        "slippage" => id::EVENT_SLIPPAGE,
        "suppliers-leave" => id::EVENT_SUPPLIERS_LEAVE,
        "trusts-merged" => id::EVENT_TRUSTS_MERGED,
        "practice-choice" => id::EVENT_PRACTICE_CHOICE,
        "summary-record" => id::EVENT_SUMMARY_RECORD,
        "locally-led" => id::EVENT_LOCALLY_LED,
        "dismantled" => id::EVENT_DISMANTLED,
        "paperless" => id::EVENT_PAPERLESS,
        "authorities-abolished" => id::EVENT_AUTHORITIES_ABOLISHED,
        "care-data" => id::EVENT_CARE_DATA,
        "care-2020" => id::EVENT_CARE_2020,
        "footprints" => id::EVENT_FOOTPRINTS,
        "agency-renamed" => id::EVENT_AGENCY_RENAMED,
        "review" => id::EVENT_REVIEW,
        "exemplars" => id::EVENT_EXEMPLARS,
        "regional-exemplars" => id::EVENT_REGIONAL_EXEMPLARS,
        "regional-dispute" => id::EVENT_REGIONAL_DISPUTE,
        "digital-unit" => id::EVENT_DIGITAL_UNIT,
        "covid-notices" => id::EVENT_COVID_NOTICES,
        "every-system" => id::EVENT_EVERY_SYSTEM,
        "shared-records" => id::EVENT_SHARED_RECORDS,
        "minimum-record" => id::EVENT_MINIMUM_RECORD,
        "integrated-systems" => id::EVENT_INTEGRATED_SYSTEMS,
        "bodies-merged" => id::EVENT_BODIES_MERGED,
        "costs-cut" => id::EVENT_COSTS_CUT,
        "data-platform" => id::EVENT_DATA_PLATFORM,
        "centre-abolished" => id::EVENT_CENTRE_ABOLISHED,
        "costs-halved" => id::EVENT_COSTS_HALVED,
        "data-act" => id::EVENT_DATA_ACT,
        "ten-year-plan" => id::EVENT_TEN_YEAR_PLAN,
        _ => return None,
    })
}

/// What is recorded and what a run gives, for a line of the record.
pub(super) fn line(name: &str) -> Option<Id> {
    Some(match name {
        "targets-of-1998" => id::RECORD_TARGETS_OF_1998,
        "contracts-before-wards" => id::RECORD_CONTRACTS_BEFORE_WARDS,
        "acute-records" => id::RECORD_ACUTE_RECORDS,
        "available-not-viewed" => id::RECORD_AVAILABLE_NOT_VIEWED,
        "care-data" => id::RECORD_CARE_DATA,
        "middle-rebuilt" => id::RECORD_MIDDLE_REBUILT,
        "swings-leave-legacy" => id::RECORD_SWINGS_LEAVE_LEGACY,
        "committed-sites" => id::RECORD_COMMITTED_SITES,
        "rails-not-records" => id::RECORD_RAILS_NOT_RECORDS,
        "hospital-records" => id::RECORD_HOSPITAL_RECORDS,
        "exchange" => id::RECORD_EXCHANGE,
        "integrated-and-used" => id::RECORD_INTEGRATED_AND_USED,
        "grants-ended" => id::RECORD_GRANTS_ENDED,
        "steady-growth" => id::RECORD_STEADY_GROWTH,
        "standard-a-burden" => id::RECORD_STANDARD_A_BURDEN,
        "opt-out" => id::RECORD_OPT_OUT,
        "prepared-rails" => id::RECORD_PREPARED_RAILS,
        "private-providers" => id::RECORD_PRIVATE_PROVIDERS,
        _ => return None,
    })
}

/// The name of a card, its years, and what its line is; in the order of the cards.
pub(super) const CARD_WORDS: [[Id; 3]; 7] = [
    [id::CARD_ENGLAND, id::CARD_ENGLAND_YEARS, id::CARD_ENGLAND_LINE],
    [id::CARD_NPFIT, id::CARD_NPFIT_YEARS, id::CARD_NPFIT_LINE],
    [id::CARD_USA, id::CARD_USA_YEARS, id::CARD_USA_LINE],
    [id::CARD_DENMARK, id::CARD_DENMARK_YEARS, id::CARD_DENMARK_LINE],
    [id::CARD_AUSTRALIA, id::CARD_AUSTRALIA_YEARS, id::CARD_AUSTRALIA_LINE],
    [id::CARD_ESTONIA, id::CARD_ESTONIA_YEARS, id::CARD_ESTONIA_LINE],
    [id::CARD_SINGAPORE, id::CARD_SINGAPORE_YEARS, id::CARD_SINGAPORE_LINE],
];

/// The name of a country without a run, what it did, and its facts.
pub(super) fn facts(name: &str) -> Option<(Id, Id, &'static [Id])> {
    Some(match name {
        "canada" => (
            id::FACTS_CANADA,
            id::FACTS_CANADA_MORE,
            &[id::FACTS_CANADA_1, id::FACTS_CANADA_2, id::FACTS_CANADA_3],
        ),
        "germany" => {
            (id::FACTS_GERMANY, id::FACTS_GERMANY_MORE, &[id::FACTS_GERMANY_1, id::FACTS_GERMANY_2])
        }
        "netherlands" => (
            id::FACTS_NETHERLANDS,
            id::FACTS_NETHERLANDS_MORE,
            &[id::FACTS_NETHERLANDS_1, id::FACTS_NETHERLANDS_2, id::FACTS_NETHERLANDS_3],
        ),
        "scotland" => (
            id::FACTS_SCOTLAND,
            id::FACTS_SCOTLAND_MORE,
            &[id::FACTS_SCOTLAND_1, id::FACTS_SCOTLAND_2],
        ),
        "new-zealand" => (
            id::FACTS_NEW_ZEALAND,
            id::FACTS_NEW_ZEALAND_MORE,
            &[id::FACTS_NEW_ZEALAND_1, id::FACTS_NEW_ZEALAND_2, id::FACTS_NEW_ZEALAND_3],
        ),
        _ => return None,
    })
}

/// Who pulled harder; nothing of an event that is about who there is.
pub(super) fn pull(pull: Pull) -> Option<Id> {
    Some(match pull {
        Pull::CentreHard => id::PULL_CENTRE_HARD,
        Pull::Centre => id::PULL_CENTRE,
        Pull::Even => id::PULL_EVEN,
        Pull::Local => id::PULL_LOCAL,
        Pull::LocalHard => id::PULL_LOCAL_HARD,
        Pull::Structure => return None,
    })
}

/// Which tier was rebuilt.
pub(super) fn tier(tier: Tier) -> Option<Id> {
    Some(match tier {
        Tier::None => return None,
        Tier::National => id::TIER_NATIONAL,
        Tier::Middle => id::TIER_MIDDLE,
        Tier::NationalAndMiddle => id::TIER_BOTH,
        Tier::Local => id::TIER_LOCAL,
    })
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::analysis::record::LINES;
    use crate::evidence::FACT_CARDS;
    use crate::evidence::TIMELINE;
    use crate::evidence::source;
    use crate::ui::text::say;
    use crate::words::Span;
    use crate::words::rich;

    /// The sources that a text names.
    fn named(text: &str) -> Vec<String> {
        let key = |span: &Span| match span {
            Span::Source(key) => Some((*key).to_owned()),
            _ => None,
        };
        rich(text).iter().filter_map(key).collect()
    }

    #[test]
    fn every_event_line_and_country_has_words() {
        for told in TIMELINE {
            assert!(event(told.id).is_some(), "{}", told.id);
        }
        for told in LINES.iter().flat_map(|lines| lines.iter()) {
            assert!(line(told.id).is_some(), "{}", told.id);
        }
    }

    #[test]
    fn the_facts_of_a_country_name_its_sources_and_no_other() {
        for card in FACT_CARDS {
            let (_, _, told) = facts(card.id).unwrap();
            let mut keys: Vec<String> = told.iter().flat_map(|id| named(&say(*id))).collect();
            assert!(keys.iter().all(|key| source(key).is_some()), "{}", card.id);
            keys.sort();
            keys.dedup();
            let mut listed = card.keys.to_vec();
            listed.sort_unstable();
            assert_eq!(keys, listed, "{}", card.id);
        }
    }

    #[test]
    fn what_was_not_read_names_no_source() {
        let unread = TIMELINE.iter().filter(|told| crate::evidence::unchecked(told.status));
        assert!(unread.clone().count() >= 5);
        assert!(unread.into_iter().all(|told| told.keys.is_empty()));
    }
}
