//! Facts about what a centre and localities deliver: SF1 to SF4, SF9.

use super::{Band, Bench, Fact, Measured, over, peak};
use crate::analysis::toolbox::country;
use crate::model::{Measure, Preset, Scenario};

/// A national programme: contracts and rails, imposed.
fn national_programme() -> Scenario {
    country(0.95, 0.1, &[(3, 0.9), (6, 0.7)])
}

/// SF1: top-down is fast on paper and slow on the ward.
pub(super) fn fast_on_paper(bench: &mut Bench<'_>) -> Fact {
    let run = bench.run(&national_programme());
    let measured = vec![
        Measured::asked("contracts-year-2", run.at(Measure::Contracts, 2.0), Band::Above(0.8)),
        Measured::asked("adoption-year-4", run.at(Measure::Adoption, 4.0), Band::Below(0.2)),
    ];
    Fact { id: "SF1", measured }
}

/// SF2: voluntary commitment falls after years of low legitimacy.
pub(super) fn lost_commitment(bench: &mut Bench<'_>) -> Fact {
    let run = bench.run(&national_programme());
    let peak = peak(&run, Measure::VoluntaryCommitment, 4.0);
    let change = |year| over(run.at(Measure::VoluntaryCommitment, year), peak).map(|s| s - 1.0);
    let measured = vec![
        Measured::told("commitment-peak", peak),
        Measured::asked("commitment-change-year-4", change(4.0), Band::Below(-0.5)),
        Measured::asked("commitment-change-year-8", change(8.0), Band::Below(-0.5)),
    ];
    Fact { id: "SF2", measured }
}

/// SF3: centralisation raises shared infrastructure and lowers fit.
pub(super) fn rails_and_fit(bench: &mut Bench<'_>) -> Fact {
    let central = bench.run(&country(0.95, 0.05, &[(6, 0.6)]));
    let local = bench.run(&country(0.05, 0.95, &[(6, 0.6)]));
    let both = |measure| [&central, &local].map(|run| run.at(measure, 8.0));
    let [rails, rails_local] = both(Measure::Infrastructure);
    let [fit, fit_local] = both(Measure::Fit);
    let measured = vec![
        Measured::told("rails-central", rails),
        Measured::told("rails-local", rails_local),
        Measured::asked("rails-ratio", over(rails, rails_local), Band::Above(1.5)),
        Measured::told("fit-central", fit),
        Measured::told("fit-local", fit_local),
        Measured::asked("fit-ratio", over(fit, fit_local), Band::Below(0.65)),
    ];
    Fact { id: "SF3", measured }
}

/// SF4: localities alone adopt slowly; with money, clinicians and tests they do not.
pub(super) fn localities_alone(bench: &mut Bench<'_>) -> Fact {
    let alone = bench.run(&country(0.2, 0.85, &[])).at(Measure::Adoption, 4.0);
    let helped = bench.run(&country(0.2, 0.85, &[(4, 0.75), (9, 0.5), (10, 0.75)]));
    let helped = helped.at(Measure::Adoption, 10.0);
    let measured = vec![
        Measured::asked("adoption-year-4", alone, Band::Below(0.1)),
        Measured::besides("adoption-helped-year-10", helped, Band::Above(0.8)),
    ];
    Fact { id: "SF4", measured }
}

/// SF9, without a target: growth from something useful beside a grand design, both after ten years.
pub(super) fn modular_growth(bench: &mut Bench<'_>) -> Fact {
    let modular = bench.run(&Preset::DenmarkMedcom.scenario());
    let grand = bench.run(&Preset::Npfit.scenario());
    let measured = vec![
        Measured::told("adoption-modular", modular.at(Measure::Adoption, 10.0)),
        Measured::told("adoption-grand", grand.at(Measure::Adoption, 10.0)),
        Measured::told("conformance-modular", modular.at(Measure::Conformance, 10.0)),
        Measured::told("conformance-grand", grand.at(Measure::Conformance, 10.0)),
        Measured::told("use-modular", modular.at(Measure::Use, 10.0)),
        Measured::told("use-grand", grand.at(Measure::Use, 10.0)),
    ];
    Fact { id: "SF9", measured }
}
