//! The answer as a table to read, as comma-separated text, and as JSON.

use middle_out::analysis::attribution::Contribution;
use middle_out::analysis::attribution::Interaction;
use middle_out::analysis::attribution::Player;
use middle_out::analysis::why::Context;
use middle_out::analysis::why::Leading;
use middle_out::analysis::why::LinkEffect;
use middle_out::analysis::why::Path;
use middle_out::analysis::why::Why;
use serde_json::Value;
use serde_json::json;
use std::fmt::Write;

/// Most pairs and links that the table shows; the other forms have all.
const SHOWN: usize = 6;

fn place(context: Context) -> &'static str {
    match context {
        Context::Alone => "alone",
        Context::Last => "last",
    }
}

fn id(why: &Why, player: usize) -> String {
    why.players.get(player).map(Player::id).unwrap_or_default()
}

fn members(player: &Player) -> Vec<String> {
    player.changes.iter().map(middle_out::analysis::counterfactual::Change::id).collect()
}

/// The way as one word after the other; a coefficient stands in brackets before the place it leads
/// to.
fn way(path: &Path) -> String {
    let mut text = String::new();
    let coefficients = std::iter::once(&None).chain(&path.links);
    for (node, coefficient) in path.nodes.iter().zip(coefficients) {
        if !text.is_empty() {
            text.push_str(" > ");
        }
        if let Some(coefficient) = coefficient {
            let _infallible = write!(text, "[{coefficient}] ");
        }
        text.push_str(&node.id());
    }
    text
}

fn largest<T: Copy>(all: &[T], size: impl Fn(&T) -> f64) -> Vec<T> {
    let mut sorted = all.to_vec();
    sorted.sort_by(|one, other| size(other).abs().total_cmp(&size(one).abs()));
    sorted.truncate(SHOWN);
    sorted
}

/// One outcome as a table to read.
pub(super) fn text(why: &Why) -> String {
    let a = &why.attribution;
    let mut text = format!(
        "{}: {:.4} before, {:.4} after, change {:+.4}\n\n{:28}{:>9}{:>9}{:>9}\n",
        a.outcome.column(),
        a.before,
        a.after,
        a.change(),
        "change",
        "Shapley",
        "alone",
        "last"
    );
    let mut line = |name: &str, c: &Contribution, note: &str| {
        let Contribution { shapley, alone, last } = c;
        let line = format!("{name:28}{shapley:>+9.4}{alone:>+9.4}{last:>+9.4}  {note}");
        text.push_str(line.trim_end());
        text.push('\n');
    };
    let mut sum = Contribution { shapley: 0.0, alone: 0.0, last: 0.0 };
    for (player, c) in why.players.iter().zip(&a.contributions) {
        line(&player.id(), c, if c.in_combination() { "mainly in combination" } else { "" });
        sum.shapley += c.shapley;
        sum.alone += c.alone;
        sum.last += c.last;
    }
    line("sum", &sum, "");
    for player in why.players.iter().filter(|player| player.is_group()) {
        let members = members(player).join(", ");
        let _infallible = writeln!(text, "smallest: {members}");
    }
    if !a.interactions.is_empty() {
        text.push_str("\nstrengthen (+) or weaken (-) each other\n");
    }
    for pair in largest(&a.interactions, |pair: &Interaction| pair.index) {
        let name = format!("{} with {}", id(why, pair.first), id(why, pair.second));
        let _infallible = writeln!(text, "{name:28}{:>+9.4}", pair.index);
    }
    if let Some(leading) = &why.leading {
        text.push_str(&how(why, leading));
    }
    text
}

/// How the leading player acted.
fn how(why: &Why, leading: &Leading) -> String {
    let Leading { player, context, effect, links, paths, rest } = leading;
    let (id, context) = (id(why, *player), place(*context));
    let mut text = format!("\nhow {id} acted, added {context}: effect {effect:+.4}\n");
    let share = |share: f64| format!("{:+.0}%", 100.0 * share);
    for path in paths {
        let _infallible = writeln!(text, "{:>7}  {}", share(path.share), way(path));
    }
    if !paths.is_empty() {
        let _infallible = writeln!(text, "{:>7}  left with all of these links cut", share(*rest));
    }
    let _infallible = writeln!(text, "\n{:28}{:>9}{:>9}", "link cut", "effect", "share");
    for LinkEffect { parameter, effect_cut, share: carried } in largest(links, |link| link.share) {
        let carried = share(carried);
        let _infallible = writeln!(text, "{parameter:28}{effect_cut:>+9.4}{carried:>9}");
    }
    text.push_str("shares need not add up: a link through which others act takes theirs as well\n");
    text
}

/// All outcomes as comma-separated text, one number a row.
pub(super) fn csv(whys: &[Why]) -> String {
    let mut text = String::from("outcome,part,name,figure,value\n");
    for why in whys {
        let a = &why.attribution;
        let outcome = a.outcome.column();
        let mut row = |part: &str, name: &str, figure: &str, value: f64| {
            let _infallible = writeln!(text, "{outcome},{part},{name},{figure},{value:?}");
        };
        row("outcome", "", "before", a.before);
        row("outcome", "", "after", a.after);
        for (player, c) in why.players.iter().zip(&a.contributions) {
            let id = player.id();
            row("change", &id, "shapley", c.shapley);
            row("change", &id, "alone", c.alone);
            row("change", &id, "last", c.last);
            row("change", &id, "in_combination", f64::from(u8::from(c.in_combination())));
            if player.is_group() {
                for member in members(player) {
                    row("member", &member, "grouped", 1.0);
                }
            }
        }
        for pair in &a.interactions {
            let name = format!("{} with {}", id(why, pair.first), id(why, pair.second));
            row("pair", &name, "interaction", pair.index);
        }
        let Some(leading) = &why.leading else { continue };
        let id = id(why, leading.player);
        row("leading", &id, place(leading.context), leading.effect);
        for link in &leading.links {
            row("link", link.parameter, "effect_cut", link.effect_cut);
            row("link", link.parameter, "share", link.share);
        }
        for path in &leading.paths {
            row("path", &way(path), "share", path.share);
        }
        row("leading", &id, "rest", leading.rest);
    }
    text
}

/// All outcomes as JSON.
pub(super) fn json(whys: &[Why]) -> String {
    let rows: Vec<Value> = whys.iter().map(one).collect();
    serde_json::to_string_pretty(&rows).unwrap_or_default() + "\n"
}

fn one(why: &Why) -> Value {
    let a = &why.attribution;
    let contribution = |(player, c): (&Player, &Contribution)| {
        json!({
            "change": player.id(),
            "members": members(player),
            "shapley": c.shapley,
            "alone": c.alone,
            "last": c.last,
            "in_combination": c.in_combination(),
        })
    };
    let interaction = |pair: &Interaction| json!({ "pair": [id(why, pair.first), id(why, pair.second)], "index": pair.index });
    let link = |link: &LinkEffect| json!({ "parameter": link.parameter, "effect_cut": link.effect_cut, "share": link.share });
    let path = |path: &Path| {
        let nodes: Vec<String> = path.nodes.iter().map(|node| node.id()).collect();
        json!({ "nodes": nodes, "links": path.links, "share": path.share })
    };
    let leading = why.leading.as_ref().map(|leading| {
        json!({
            "change": id(why, leading.player),
            "added": place(leading.context),
            "effect": leading.effect,
            "paths": leading.paths.iter().map(path).collect::<Vec<_>>(),
            "rest": leading.rest,
            "links": leading.links.iter().map(link).collect::<Vec<_>>(),
        })
    });
    json!({
        "outcome": a.outcome.column(),
        "before": a.before,
        "after": a.after,
        "changes": why.players.iter().zip(&a.contributions).map(contribution).collect::<Vec<_>>(),
        "interactions": a.interactions.iter().map(interaction).collect::<Vec<_>>(),
        "leading": leading,
    })
}
