//! The strongest paths from a change to an outcome.
//!
//! A path can carry no more than the weakest of its links, whose shares the cuts measured. Links
//! without a coefficient cannot be cut; they can carry no more than comes into their cause and is
//! not taken on by the links that were measured. Shares are those of the links, not of the path
//! alone, so a path's share is the most that it can carry. Among paths, one over minor couplings
//! (see [`crate::analysis::links::FixedLink`]) comes after one over main ones.

use crate::analysis::counterfactual::Change;
use crate::analysis::links::LINKS;
use crate::analysis::links::Node;
use crate::analysis::links::fixed_links;
use crate::analysis::why::cuts::LinkEffect;
use crate::model::Mechanism;
use crate::model::ShockKind;
use std::cmp::Ordering;
use std::collections::BTreeSet;
use std::collections::BinaryHeap;

/// Most paths that are told.
const MOST_PATHS: usize = 3;
/// A path that is weaker is not told: share, less what minor couplings do not pass on.
const LEAST_STRENGTH: f64 = 0.005;
/// Longest path, in links.
const LONGEST: usize = 12;
/// Most partial paths that are looked at, so that the search always ends soon.
const MOST_LOOKED_AT: usize = 20_000;

/// A way from a change to an outcome.
#[derive(Clone, Debug, PartialEq)]
pub struct Path {
    /// Places along the way, from the change to the outcome.
    pub nodes: Vec<Node>,
    /// Coefficient of the link to the next place, one fewer than places; `None` where the link has
    /// none and cannot be cut.
    pub links: Vec<Option<&'static str>>,
    /// The most that the path can carry, as a share of the effect, -1..1; negative where it pulls
    /// against the effect.
    pub share: f64,
}

struct Arrow {
    from: usize,
    to: usize,
    coefficient: Option<&'static str>,
    /// How much a link without a coefficient passes on; 1 for the others, which were measured.
    weight: f64,
    /// Whether it is only passed by a change that sets out along it.
    first_only: bool,
}

/// What the measured links at a node carry together; `None` where there are none.
#[derive(Clone, Copy, Default)]
struct Measured {
    /// Out of the node.
    out: Option<f64>,
    /// Out of the node, each coefficient that has several causes in equal parts.
    out_in_parts: Option<f64>,
    /// Into the node, each coefficient that has several effects in equal parts.
    into_in_parts: Option<f64>,
}

/// The model's graph with a share on every link that has a coefficient.
pub(super) struct Web<'a> {
    nodes: Vec<Node>,
    arrows: Vec<Arrow>,
    /// Arrows that leave each node.
    leaving: Vec<Vec<usize>>,
    measured: Vec<Measured>,
    shares: &'a [LinkEffect],
}

/// A path being followed. The heap gives the strongest first, then the shortest, then the earliest.
struct Trail {
    carry: f64,
    /// How much the links without a coefficient pass on, one after the other.
    passed: f64,
    nodes: Vec<usize>,
    arrows: Vec<usize>,
    order: usize,
}

impl Trail {
    fn strength(&self) -> f64 {
        self.carry.abs() * self.passed
    }
}

impl Ord for Trail {
    fn cmp(&self, other: &Self) -> Ordering {
        let strength = self.strength().total_cmp(&other.strength());
        let brevity = other.nodes.len().cmp(&self.nodes.len());
        strength.then(brevity).then(other.order.cmp(&self.order))
    }
}

impl PartialOrd for Trail {
    fn partial_cmp(&self, other: &Self) -> Option<Ordering> {
        Some(self.cmp(other))
    }
}

impl PartialEq for Trail {
    fn eq(&self, other: &Self) -> bool {
        self.cmp(other) == Ordering::Equal
    }
}

impl Eq for Trail {}

impl<'a> Web<'a> {
    /// The graph without the mechanisms that do not run.
    pub(super) fn new(shares: &'a [LinkEffect], running: impl Fn(Mechanism) -> bool) -> Self {
        let measured =
            LINKS.iter().map(|link| (link.from, link.to, (Some(link.parameter), 1.0, false)));
        let fixed = fixed_links()
            .into_iter()
            .map(|link| (link.from, link.to, (None, link.weight, link.demand)));
        let there = |node| !matches!(node, Node::Mechanism(mechanism) if !running(mechanism));
        let mut web = Self {
            nodes: Vec::new(),
            arrows: Vec::new(),
            leaving: Vec::new(),
            measured: Vec::new(),
            shares,
        };
        for (from, to, (coefficient, weight, first_only)) in measured.chain(fixed) {
            if there(from) && there(to) {
                let (from, to) = (web.place(from), web.place(to));
                web.arrows.push(Arrow { from, to, coefficient, weight, first_only });
            }
        }
        for node in 0..web.nodes.len() {
            let leaving = (0..web.arrows.len()).filter(|&arrow| web.arrows[arrow].from == node);
            web.leaving.push(leaving.collect());
            web.measured.push(Measured {
                out: web.measured_at(node, false, |arrow| arrow.from),
                out_in_parts: web.measured_at(node, true, |arrow| arrow.from),
                into_in_parts: web.measured_at(node, true, |arrow| arrow.to),
            });
        }
        web
    }

    fn place(&mut self, node: Node) -> usize {
        self.nodes.iter().position(|&known| known == node).unwrap_or_else(|| {
            self.nodes.push(node);
            self.nodes.len() - 1
        })
    }

    /// Share of a coefficient in the effect, within -1..1.
    fn share(&self, coefficient: &str) -> f64 {
        let link = self.shares.iter().find(|link| link.parameter == coefficient);
        link.map_or(0.0, |link| link.share.clamp(-1.0, 1.0))
    }

    /// Sum of the shares of the coefficients on the arrows that have `node` at the end `near`; `None`
    /// if there are none. With `parts`, a coefficient that has several nodes at that end is counted
    /// in equal parts: its share is theirs together.
    fn measured_at(&self, node: usize, parts: bool, near: impl Fn(&Arrow) -> usize) -> Option<f64> {
        let mut seen: Vec<&str> = Vec::new();
        let mut sum = None;
        for arrow in self.arrows.iter().filter(|arrow| near(arrow) == node) {
            let Some(coefficient) = arrow.coefficient.filter(|name| !seen.contains(name)) else {
                continue;
            };
            seen.push(coefficient);
            let same = self.arrows.iter().filter(|arrow| arrow.coefficient == Some(coefficient));
            let ends = same.map(&near).collect::<BTreeSet<usize>>().len();
            let part =
                if parts { self.share(coefficient) / ends as f64 } else { self.share(coefficient) };
            sum = Some(sum.unwrap_or(0.0) + part);
        }
        sum
    }

    /// What is carried over `arrow` by a trail that brings `carry` to its cause (`None` at the
    /// change itself, which brings everything).
    fn carried(&self, carry: Option<f64>, arrow: &Arrow) -> f64 {
        let limit = match arrow.coefficient {
            Some(coefficient) => self.share(coefficient),
            None => self.not_measured(carry, arrow.from),
        };
        match carry {
            None => limit,
            Some(carry) if carry * limit <= 0.0 => 0.0,
            Some(carry) if limit.abs() < carry.abs() => limit,
            Some(carry) => carry,
        }
    }

    /// What is left at `node` for its links without a coefficient. At the change itself the measured
    /// shares are all its own.
    fn not_measured(&self, carry: Option<f64>, node: usize) -> f64 {
        let measured = self.measured.get(node).copied().unwrap_or_default();
        match carry {
            None => measured.out.map_or(1.0, |taken| (1.0 - taken).clamp(-1.0, 1.0)),
            Some(carry) => measured.out_in_parts.map_or(carry, |taken| {
                // What comes in is what the measured links bring, or the trail if that is more of
                // the same.
                let brought = measured.into_in_parts.unwrap_or(0.0);
                let inflow = if carry > 0.0 { brought.max(carry) } else { brought.min(carry) };
                inflow - taken
            }),
        }
    }

    /// The strongest paths from `changes` to `outcome`, no two with the same coefficients, the
    /// largest share first. One of them works with the effect, if any path does.
    pub(super) fn strongest(&self, changes: &[Change], outcome: Node) -> Vec<Path> {
        let mut heap = BinaryHeap::new();
        let mut order = 0;
        for (index, arrow) in self.arrows.iter().enumerate() {
            if changes.iter().any(|change| self.begins(change, arrow)) {
                let carry = self.carried(None, arrow);
                let (passed, nodes) = (arrow.weight, vec![arrow.from, arrow.to]);
                heap.push(Trail { carry, passed, nodes, arrows: vec![index], order });
                order += 1;
            }
        }
        let mut found: Vec<Path> = Vec::new();
        let mut been = BTreeSet::new();
        for _ in 0..MOST_LOOKED_AT {
            let Some(trail) = heap.pop().filter(|trail| trail.strength() >= LEAST_STRENGTH) else {
                break;
            };
            let Some(&here) = trail.nodes.last() else {
                break;
            };
            // The first to come to a place by the same coefficients is the strongest and shortest.
            let coefficients = self.coefficients(&trail);
            if !been.insert((here, coefficients.clone())) {
                continue;
            }
            if self.nodes.get(here) == Some(&outcome) {
                if !coefficients.is_empty() && keep(&mut found, self.path(&trail)) {
                    break;
                }
                continue;
            }
            if trail.arrows.len() == LONGEST {
                continue;
            }
            for &index in &self.leaving[here] {
                let arrow = &self.arrows[index];
                if !arrow.first_only && !trail.nodes.contains(&arrow.to) {
                    let carry = self.carried(Some(trail.carry), arrow);
                    let passed = trail.passed * arrow.weight;
                    let nodes = [trail.nodes.as_slice(), &[arrow.to]].concat();
                    let arrows = [trail.arrows.as_slice(), &[index]].concat();
                    heap.push(Trail { carry, passed, nodes, arrows, order });
                    order += 1;
                }
            }
        }
        found.sort_by(|one, other| other.share.abs().total_cmp(&one.share.abs()));
        found
    }

    /// Whether a change sets out along an arrow.
    fn begins(&self, change: &Change, arrow: &Arrow) -> bool {
        let from = match *change {
            Change::Direction => Node::Direction,
            Change::Autonomy => Node::Autonomy,
            Change::Mechanism(mechanism) | Change::Gains(mechanism) => Node::Mechanism(mechanism),
            Change::Money => Node::Money,
            Change::Urgency => Node::Urgency,
            Change::OptOut => Node::OptOut,
            Change::Shock(shock) => Node::Shock(shock.kind),
            Change::ReorganisationWeights => Node::Shock(ShockKind::MesoReorganisation),
            Change::Parameter(name) => return arrow.coefficient == Some(name),
            Change::TableColumn(_) | Change::Regions | Change::Seed | Change::Years => {
                return false;
            }
        };
        self.nodes.get(arrow.from) == Some(&from)
    }

    fn coefficients(&self, trail: &Trail) -> Vec<&'static str> {
        trail.arrows.iter().filter_map(|&arrow| self.arrows[arrow].coefficient).collect()
    }

    fn path(&self, trail: &Trail) -> Path {
        Path {
            nodes: trail.nodes.iter().map(|&node| self.nodes[node]).collect(),
            links: trail.arrows.iter().map(|&arrow| self.arrows[arrow].coefficient).collect(),
            share: trail.carry,
        }
    }
}

/// Keep a path that was found, and say whether these are enough: as many as are told, of which one
/// works with the effect. The last place is kept for such a one.
fn keep(found: &mut Vec<Path>, path: Path) -> bool {
    let along = |path: &Path| path.share > 0.0;
    if found.len() < MOST_PATHS {
        found.push(path);
    } else if along(&path) {
        found.pop();
        found.push(path);
    }
    found.len() == MOST_PATHS && found.iter().any(along)
}

impl Path {
    /// The coefficients along the way.
    #[must_use]
    pub fn coefficients(&self) -> Vec<&'static str> {
        self.links.iter().copied().flatten().collect()
    }
}
