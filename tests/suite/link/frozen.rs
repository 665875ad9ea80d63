//! Links of grammar 1 that are out in the world, each with the state that it must open to for good.
//! A line is never changed; new ones are added.

use std::fmt::Write;

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
                let _ = writeln!(text, "  {} bet {bet}, {:?}", beat.name(), at.stage);
            }
        }
        let _ = writeln!(text, "  course {:?}", state.story.choice);
        let _ = writeln!(text, "  {:?}", state.story.dials);
    }
    if let Some(setting) = state.link().setting {
        // The scenario in full would change with every parameter that is added: its end says enough.
        let scenario = setting.scenario();
        let _ = writeln!(text, "  levers {:?}", scenario.levers);
        let _ = writeln!(text, "  mechanisms {:?}", scenario.mechanisms);
        let _ = writeln!(text, "  left out {}", scenario.gains.len());
        let _ = writeln!(text, "  shocks {:?}", scenario.shocks);
        let _ = writeln!(text, "  urgency {:?}", scenario.urgency);
        let _ = writeln!(text, "  money {:?}", scenario.money);
        let _ = writeln!(text, "  struck {:?}", scenario.reorganisation_weights);
        let _ = writeln!(text, "  changed {:?}", setting.changed);
        let _ = writeln!(text, "  true size {}", setting.true_scale);
        let _ = writeln!(text, "  model {}", scenario.version.number());
    }
    if state.view == Place::Sandbox {
        let sandbox = &state.sandbox;
        let _ = writeln!(text, "  year {:?}", sandbox.clock.year);
        let _ = writeln!(text, "  seat {:?}, pair {:?}", sandbox.seat, sandbox.pair);
        let kept =
            sandbox.kept.as_ref().map(|kept| (kept.setting.direction, kept.setting.autonomy));
        let _ = writeln!(text, "  A {kept:?}");
    }
    if state.view == Place::Claims {
        let _ = writeln!(text, "  {:?} {:?}", state.claims.named(), state.claims.set());
    }
    if state.view == Place::Ledger {
        let _ = writeln!(text, "  {}", state.cause.key());
    }
    let asked = state.asked.as_deref().unwrap_or("nothing");
    let _ = writeln!(text, "  asked {asked}, theme {}", state.theme.name());
    for dropped in &state.dropped {
        let _ = writeln!(text, "  dropped {}: {:?}", dropped.part, dropped.problem);
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
