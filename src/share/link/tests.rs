//! What is read of hostile links, and what is said of it.

use super::*;

fn parts(link: &Link) -> Vec<&str> {
    link.dropped.iter().map(|dropped| dropped.part.as_str()).collect()
}

fn problem(query: &str) -> Problem {
    let link = Link::read(query, "");
    assert_eq!(link.dropped.len(), 1, "{query}: {:?}", link.dropped);
    link.dropped[0].problem.clone()
}

#[test]
fn what_is_not_understood_is_named_and_the_rest_applies() {
    let link = Link::read("?d=banana&zzz=1&a=0.9&bet=11&view=sandbox&theme=dark", "");
    assert_eq!(parts(&link), ["d=banana", "zzz=1", "bet=11"]);
    let problems = [Problem::Between(0.0, 1.0), Problem::Unknown, Problem::NoBetHere];
    assert_eq!(link.dropped.iter().map(|part| part.problem.clone()).collect::<Vec<_>>(), problems);
    assert_eq!(link.setting, Some(Setting::levers(0.5, 0.9, true)));
    assert_eq!((link.place, link.theme), (Place::Sandbox, Theme::Dark));
}

#[test]
fn nothing_hostile_gets_through() {
    for query in [
        "?d=NaN",
        "?d=inf",
        "?d=-0.1",
        "?a=1e9",
        "?tools=yes",
        "?view=",
        "?bet=-1",
        "?=",
        "?%00",
        "?d=%zz",
        "?d=%f",
        "?%ff=1",
        "?on=M17",
        "?on=M3:2",
        "?on=M3@9-4",
        "?on=M3/1-4",
        "?off=M7/0",
        "?on=M7/4-1",
        "?ev=",
        "?ev=flood@3",
        "?ev=meso@51",
        "?ev=meso@3:1:2",
        "?ev=urgency@1:1:1:1",
        "?p=tau_imp",
        "?p=nothing:1",
        "?p=tau_imp:0",
        "?size=huge",
        "?hit=13",
        "?pair=1,1",
        "?pair=0,1",
        "?seat=throne",
        "?year=26",
        "?tab=x",
        "?range=2",
        "?m=9",
        "?v=0",
        "?bets=central:12",
        "?bets=nobody:1",
        "?seen=nobody",
        "?dials=line:2",
        "?dials=x:1",
        "?course=left",
        "?ask=<b>",
        "?z=%20",
        "?z=AAAA",
        "?z=",
        "?A.d=2",
        "?A.view=sandbox",
        "?set=1",
        "?set=1,NaN",
        "?cause=M0",
        "?claim=nobody",
    ] {
        assert_eq!(Link::read(query, "#nowhere").dropped.len(), 1, "{query}");
    }
    let long = format!("?zzz={}", "é".repeat(400));
    assert!(Link::read(&long, "").dropped[0].part.chars().count() <= 41);
    let many = Link::read(&format!("?{}", "x=1&".repeat(100)), "");
    assert_eq!((many.dropped.len(), &many.dropped[24].problem), (25, &Problem::More(76)));
    let endless = Link::read(&format!("?{}", "d=0.5&".repeat(1000)), "");
    assert_eq!((endless.setting, endless.dropped.len()), (None, 1));
    assert_eq!(parts(&Link::read("?\u{202e}x=1", "")), ["x=1"]);
}

#[test]
fn the_last_of_a_name_holds_and_the_earlier_is_named() {
    let link = Link::read("?view=sandbox&d=0.1&d=0.2&d=banana", "");
    assert_eq!(link.setting.map(|setting| setting.direction), Some(0.2));
    let told: Vec<_> = link.dropped.iter().map(|part| (&*part.part, &part.problem)).collect();
    let between = Problem::Between(0.0, 1.0);
    assert_eq!(told, [("d=0.1", &Problem::Repeated), ("d=banana", &between)]);
}

#[test]
fn escapes_are_undone_and_too_many_digits_are_told() {
    let link = Link::read("?view=sandbox&%64=0%2E7&on=M7%3A0.5%402-10%2F1-4.9", "");
    assert_eq!(link.dropped, []);
    let setting = link.setting.expect("the sandbox is set");
    assert_eq!(setting.direction.to_bits(), 0.7_f64.to_bits());
    let plan = setting.plans[6].expect("M7 is set");
    assert_eq!((plan.intensity, plan.start, plan.end), (0.5, 2.0, Some(10.0)));
    assert_eq!(plan.regions.members().collect::<Vec<_>>(), [0, 1, 2, 3, 8]);
    assert_eq!(problem("?d=0.123456"), Problem::Rounded);
    assert_eq!(problem("?m=3"), Problem::Model(2));
    assert_eq!(problem("?v=2"), Problem::Grammar(1));
    assert_eq!(problem("?bet=3"), Problem::NoBetHere);
}

#[test]
fn a_claim_and_where_it_broke_read_back() {
    let query = "?v=1&m=1&view=claims&claim=two-levers&set=0.7,0.31";
    let link = Link::read(query, "");
    assert_eq!((link.claim, link.set), (Some("two-levers"), Some([0.7, 0.31])));
    assert_eq!(link.query(), query);
}

#[test]
fn a_fragment_opens_what_the_page_as_served_points_to() {
    assert_eq!(Link::read("", "#central").place, Place::Beat(Beat::Central));
    let asked = |fragment: &str| Link::read("?view=evidence", fragment).asked;
    assert_eq!(asked("#evidence-NAO11").as_deref(), Some("NAO11"));
    assert_eq!(asked("#evidence-<b>"), None);
    assert_eq!(Link::read("?view=local", "#central").place, Place::Beat(Beat::Local));
}

#[test]
fn every_part_is_known_by_its_name() {
    for name in part_names() {
        let dropped = Link::read(&format!("?{name}=~"), "").dropped;
        assert!(dropped.iter().all(|part| part.problem != Problem::Unknown), "{name}");
    }
}
