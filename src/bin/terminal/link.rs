//! A link at a terminal: what it has set, and on standard error what was not taken as it stands.

use middle_out::model::Scenario;
use middle_out::share::Dropped;
use middle_out::share::Link;
use middle_out::share::Problem;

/// The scenario that a link has set in the sandbox.
///
/// # Errors
/// The link says nothing of the sandbox.
pub(crate) fn scenario(address: &str) -> Result<Scenario, String> {
    let link = Link::read_address(address);
    for dropped in &link.dropped {
        eprintln!("note: --link: {}", told(dropped));
    }
    let setting =
        link.setting.ok_or("--link: expected a link to the sandbox, with `view=sandbox`")?;
    Ok(setting.scenario())
}

fn told(Dropped { part, problem }: &Dropped) -> String {
    let expected = |what: String| format!("{part}: expected {what}; it was left out");
    match problem {
        Problem::Unknown => format!("{part}: links have no such part (see docs/links.md)"),
        Problem::Repeated => format!("{part}: said again later; the later one holds"),
        Problem::TooLong(most) => expected(format!("a link of at most {most} characters")),
        Problem::Grammar(newest) => format!("{part}: read as version {newest} of the grammar"),
        Problem::Model(newest) => format!("{part}: version {newest} of the model is used"),
        Problem::Between(least, most) => expected(format!("a number from {least} to {most}")),
        Problem::OneOf(names) => expected(format!("one of {names}")),
        Problem::Form(form) => expected(format!("something of the form {form}")),
        Problem::NoBetHere => expected("no bet at this place".to_owned()),
        Problem::NotRegional => expected("every region, or none".to_owned()),
        Problem::TooMany(most) => expected(format!("at most {most}")),
        Problem::Rounded => format!("{part}: kept, but for its last digits"),
        Problem::More(more) => format!("and {more} more"),
    }
}
