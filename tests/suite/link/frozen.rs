//! Links of grammar 1 that are out in the world, each with the state that it must open to for good.
//! A line is never changed; new ones are added.

use middle_out::app::AppState;
use middle_out::app::Stage;
use middle_out::share::Link;
use middle_out::share::Place;
use middle_out::story::Beat;

const FROZEN: &str = include_str!("../golden/links.v1.txt");

/// The frozen addresses.
pub(super) fn addresses() -> impl Iterator<Item = &'static str> {
    FROZEN.lines().filter(|line| line.starts_with('?'))
}

/// A state in words of the model, not of links: so that reading is held to it.
fn told(state: &AppState) -> String {
    let mut text = format!("view {}\n", state.view.name());
    if let Place::Beat(_) = state.view {
        for beat in Beat::ALL {
            let at = state.story.beat(beat);
            if at.bet.is_some() || at.stage != Stage::Betting {
                let bet = at.bet.map_or("none", |bet| beat.bet_name(bet));
                text.push_str(&format!("  {} bet {bet}, {:?}\n", beat.name(), at.stage));
            }
        }
        text.push_str(&format!("  course {:?}\n", state.story.choice));
        text.push_str(&format!("  {:?}\n", state.story.dials));
    }
    if let Some(setting) = state.link().setting {
        // The scenario in full would change with every parameter that is added: its end says enough.
        let scenario = setting.scenario();
        text.push_str(&format!("  levers {:?}\n", scenario.levers));
        text.push_str(&format!("  mechanisms {:?}\n", scenario.mechanisms));
        text.push_str(&format!("  left out {}\n", scenario.gains.len()));
        text.push_str(&format!("  shocks {:?}\n", scenario.shocks));
        text.push_str(&format!("  urgency {:?}\n", scenario.urgency));
        text.push_str(&format!("  money {:?}\n", scenario.money));
        text.push_str(&format!("  struck {:?}\n", scenario.reorganisation_weights));
        text.push_str(&format!("  changed {:?}\n", setting.changed));
        text.push_str(&format!("  true size {}\n", setting.true_scale));
        text.push_str(&format!("  model {}\n", scenario.version.number()));
    }
    if state.view == Place::Sandbox {
        let sandbox = &state.sandbox;
        text.push_str(&format!("  year {:?}\n", sandbox.clock.year));
        text.push_str(&format!("  seat {:?}, pair {:?}\n", sandbox.seat, sandbox.pair));
        let kept =
            sandbox.kept.as_ref().map(|kept| (kept.setting.direction, kept.setting.autonomy));
        text.push_str(&format!("  A {kept:?}\n"));
    }
    if state.view == Place::Claims {
        text.push_str(&format!("  {:?} {:?}\n", state.claims.named(), state.claims.set()));
    }
    if state.view == Place::Ledger {
        text.push_str(&format!("  {}\n", state.cause.key()));
    }
    let asked = state.asked.as_deref().unwrap_or("nothing");
    text.push_str(&format!("  asked {asked}, theme {}\n", state.theme.name()));
    for dropped in &state.dropped {
        text.push_str(&format!("  dropped {}: {:?}\n", dropped.part, dropped.problem));
    }
    text
}

#[test]
fn links_of_grammar_1_open_what_they_opened() {
    let opened: Vec<String> = addresses()
        .map(|address| format!("{address}\n{}", told(&AppState::opened(&Link::read(address, "")))))
        .collect();
    let opened = opened.join("\n");
    if std::env::var_os("MIDDLE_OUT_PRINT_LINKS").is_some() {
        println!("{opened}");
    }
    assert_eq!(opened.trim(), FROZEN.trim());
    assert!(addresses().count() >= 20);
}
