//! The tank: what the middle remembers. Bricks are what was signed and stays; water is who knows whom.

use super::scene::{Shape, Transform, circle, group, number, path, rect};

/// Below this stock the ties between people are gone.
const TIES_FROM: f64 = 0.55;
/// Below this stock three people remain.
const PEOPLE_FROM: f64 = 0.5;
/// Room kept above a full tank for the waves.
const RIM: f64 = 8.0;
/// People, as shares of the water across and down.
const PEOPLE: [(f64, f64); 8] = [
    (0.16, 0.42),
    (0.34, 0.22),
    (0.5, 0.55),
    (0.66, 0.28),
    (0.84, 0.5),
    (0.27, 0.74),
    (0.74, 0.78),
    (0.5, 0.88),
];
/// Who is left when few are.
const LAST: [usize; 3] = [5, 6, 7];
/// Who knows whom.
const TIES: [(usize, usize); 11] =
    [(0, 1), (1, 2), (2, 3), (3, 4), (0, 5), (2, 5), (2, 6), (4, 6), (5, 7), (6, 7), (1, 3)];

/// Where people of a counted office stand, as shares of the water: those who were there, then those
/// who are hired, one by one.
const PLACES: [(f64, f64); 15] = [
    (0.15, 0.5),
    (0.33, 0.22),
    (0.5, 0.62),
    (0.68, 0.26),
    (0.86, 0.54),
    (0.24, 0.8),
    (0.76, 0.82),
    (0.5, 0.2),
    (0.06, 0.16),
    (0.94, 0.18),
    (0.4, 0.94),
    (0.62, 0.94),
    (0.07, 0.92),
    (0.93, 0.94),
    (0.59, 0.42),
];

/// Who works in an office whose people are counted.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Crew {
    /// Those who were there: at most five.
    pub there: usize,
    /// Those who are hired, 0 to 10; a part is one who is still dropping in.
    pub hired: f64,
}

/// A tank whose water stands at the relational stock and whose bricks are the codified one, both 0 to 1.
#[must_use]
pub fn tank(x: f64, y: f64, width: f64, height: f64, relational: f64, codified: f64) -> Shape {
    drawn(x, y, width, height, (relational, codified), None, None)
}

/// A tank whose people are counted; where the water would stand otherwise is dashed, if given.
#[must_use]
pub fn tank_of(
    (x, y): (f64, f64),
    (width, height): (f64, f64),
    stocks: (f64, f64),
    otherwise: Option<(f64, f64)>,
    crew: Crew,
) -> Shape {
    drawn(x, y, width, height, stocks, otherwise, Some(crew))
}

/// A tap in the right wall of a tank whose inner right edge is at `x` and whose floor is at `floor`:
/// water runs out of it to the ground below.
#[must_use]
pub fn tap(x: f64, floor: f64, scale: f64) -> Shape {
    let shapes = vec![
        path("M0-46q24 2 24 30V18h-11V-16q0-17-13-18z", "water"),
        path("M0-46q24 2 24 30V18M0-34q13 1 13 18V18", "ink"),
        path("M-14 32q10-14 32-14t32 14z", "water"),
        path("M-14 32q10-14 32-14t32 14z", "ink"),
    ];
    group(Transform::at(x, floor).scaled(scale), "tap", shapes)
}

/// The tank after something happened: the old water line stays dashed, and so does every brick that went.
#[must_use]
pub fn tank_since(
    x: f64,
    y: f64,
    width: f64,
    height: f64,
    before: (f64, f64),
    now: (f64, f64),
) -> Shape {
    drawn(x, y, width, height, now, Some(before), None)
}

fn drawn(
    x: f64,
    y: f64,
    width: f64,
    height: f64,
    (relational, codified): (f64, f64),
    before: Option<(f64, f64)>,
    crew: Option<Crew>,
) -> Shape {
    let wall = Wall::new(width, height);
    let laid = wall.bricks(codified);
    let floor = wall.top(laid);
    let surface = wall.surface(relational, laid);
    // Waves flatten as the water runs out; an empty tank has none.
    let wave = (height * 0.06).min(8.0).min((floor - surface) / 2.0);
    let waves = waves(width, surface, wave);
    let wet = floor - surface >= 1.0;
    let mut shapes = Vec::new();

    if wet {
        shapes.push(path(format!("{waves}V{}H0z", number(height)), "water"));
        shapes.push(path(ruled(width, surface + wave, floor), "water-lines"));
    }
    if let Some((relational, codified)) = before {
        let line = wall.surface(relational, wall.bricks(codified));
        shapes.push(path(format!("M-7 {}h{}", number(line), number(width + 14.0)), "ghost"));
    }
    if wet {
        shapes.push(path(waves, "ink surface"));
    }

    let most = before.map_or(laid, |(_, codified)| wall.bricks(codified).max(laid));
    let class = |index| if index < laid { "brick" } else { "brick-gone" };
    shapes.extend((0..most).map(|index| {
        let (left, top, across) = wall.place(index);
        rect(left, top, across, wall.row, class(index))
    }));

    let pool = Pool { width, surface, floor, radius: (height * 0.033).clamp(2.6, 5.2) };
    shapes.extend(match crew {
        Some(crew) => pool.counted(crew, share(relational)),
        None => pool.stock(share(relational)),
    });

    let (w, h) = (number(width), number(height));
    shapes.push(path(format!("M0 0v{h}h{w}v-{h}M-6 0h6M{w} 0h6"), "glass"));
    group(Transform::at(x, y), "tank", shapes)
}

/// The water of one tank, for whoever is in it.
struct Pool {
    width: f64,
    surface: f64,
    floor: f64,
    radius: f64,
}

impl Pool {
    /// Nobody floats in a puddle: with no water to speak of there is no one to ring.
    fn has_room(&self) -> bool {
        self.floor - self.surface > 4.0 * self.radius
    }

    fn place(&self, (across, down): (f64, f64)) -> (f64, f64) {
        let depth = (self.floor - self.surface - 12.0).max(0.0);
        (across * self.width, self.surface + 7.0 + down * depth)
    }

    fn tie(one: (f64, f64), other: (f64, f64)) -> Shape {
        let [x0, y0, x1, y1] = [one.0, one.1, other.0, other.1].map(number);
        path(format!("M{x0} {y0}L{x1} {y1}"), "ink tie")
    }

    /// As many people and ties as the stock stands for.
    fn stock(&self, relational: f64) -> Vec<Shape> {
        let person = |index: usize| self.place(PEOPLE[index]);
        let ties = if relational >= TIES_FROM { &TIES[..] } else { &[] };
        let mut shapes: Vec<Shape> =
            ties.iter().map(|&(one, other)| Self::tie(person(one), person(other))).collect();
        let seen = (0..PEOPLE.len())
            .filter(|index| self.has_room() && (relational >= PEOPLE_FROM || LAST.contains(index)));
        shapes.extend(seen.map(|index| {
            let (cx, cy) = person(index);
            circle(cx, cy, self.radius, "person")
        }));
        shapes
    }

    /// Counted people, each tied to the two nearest who came before.
    fn counted(&self, crew: Crew, relational: f64) -> Vec<Shape> {
        if !self.has_room() {
            return Vec::new();
        }
        let hired = if crew.hired.is_finite() { crew.hired.clamp(0.0, 10.0) } else { 0.0 };
        let there = crew.there.min(5);
        let order = (0..there).chain(5..PLACES.len());
        let landed = (0..10_u32).filter(|&one| f64::from(one) + 1.0 <= hired).count();
        let people: Vec<(f64, f64)> = order.map(|index| self.place(PLACES[index])).collect();
        let standing = &people[..there + landed];
        let mut shapes = Vec::new();
        for (index, &one) in standing.iter().enumerate() {
            let mut others: Vec<(f64, f64)> = standing[..index].to_vec();
            let far = |at: &(f64, f64)| (at.0 - one.0).powi(2) + (at.1 - one.1).powi(2);
            others.sort_by(|a, b| far(a).total_cmp(&far(b)));
            let ties = if relational >= TIES_FROM { 2 } else { 0 };
            shapes.extend(others.into_iter().take(ties).map(|other| Self::tie(one, other)));
        }
        let dot = |(cx, cy): (f64, f64)| circle(cx, cy, self.radius, "person");
        shapes.extend(standing.iter().copied().map(dot));
        let part = hired - landed as f64;
        if let Some(&(x, y)) = people.get(there + landed).filter(|_| part > 0.0) {
            // From above the rim, faster as it falls.
            shapes.push(dot((x, -18.0 + (y + 18.0) * part * part)));
        }
        shapes
    }
}

/// The water line: eight half waves across the tank.
fn waves(width: f64, surface: f64, wave: f64) -> String {
    let half = width / 8.0;
    let crest =
        format!("q{} {} {} 0t{} 0", number(half / 2.0), number(-wave), number(half), number(half));
    format!("M0 {}{}", number(surface), crest.repeat(4))
}

/// Level lines under the surface: what is left of water where a reader allows no fills.
fn ruled(width: f64, from: f64, floor: f64) -> String {
    let lines = (1..20_u32).map(|line| from + 6.0 * f64::from(line)).take_while(|y| *y < floor);
    lines.fold(String::new(), |d, y| d + format!("M0 {}h{}", number(y), number(width)).as_str())
}

fn share(value: f64) -> f64 {
    if value.is_finite() { value.clamp(0.0, 1.0) } else { 0.0 }
}

/// How bricks are laid at the bottom of one tank: rows alternate between whole bricks and a half at each end.
struct Wall {
    width: f64,
    height: f64,
    row: f64,
    per_row: usize,
    capacity: f64,
}

impl Wall {
    fn new(width: f64, height: f64) -> Self {
        let per_row = [3_usize, 4, 5, 6, 7, 8, 9, 10, 11, 12]
            .into_iter()
            .min_by(|a, b| {
                let miss = |n: usize| (n as f64 - width / 34.0).abs();
                miss(*a).total_cmp(&miss(*b))
            })
            .unwrap_or(3);
        let whole = per_row as f64;
        // A small tank has room for one row and a half: each of its bricks stands for two.
        let capacity = if height < 80.0 { 1.5 * whole } else { 3.0 * whole + 1.0 };
        Self { width, height, row: (height * 0.1).min(15.0), per_row, capacity }
    }

    /// How many bricks a share of the codified stock lays.
    fn bricks(&self, codified: f64) -> usize {
        let wanted = share(codified) * self.capacity;
        (0..64_u32).map(f64::from).take_while(|count| count + 0.5 <= wanted).count()
    }

    /// Row, place in the row, and bricks in that row.
    fn position(&self, index: usize) -> (usize, usize, usize) {
        let (mut row, mut left) = (0, index);
        loop {
            let here = self.per_row + row % 2;
            if left < here {
                return (row, left, here);
            }
            left -= here;
            row += 1;
        }
    }

    /// Left edge, top edge and width of a brick.
    fn place(&self, index: usize) -> (f64, f64, f64) {
        let (row, place, here) = self.position(index);
        let brick = self.width / self.per_row as f64;
        let top = self.height - (row as f64 + 1.0) * self.row;
        if row % 2 == 0 {
            return (place as f64 * brick, top, brick);
        }
        let half = if place == 0 || place + 1 == here { brick / 2.0 } else { brick };
        ((place as f64 - 0.5).max(0.0) * brick, top, half)
    }

    /// Where the water begins above so many bricks: a row not yet full counts by its length.
    fn top(&self, laid: usize) -> f64 {
        let length: f64 = (0..laid).map(|index| self.place(index).2).sum();
        self.height - self.row * length / self.width
    }

    fn surface(&self, relational: f64, laid: usize) -> f64 {
        let floor = self.top(laid);
        floor - share(relational) * (floor - RIM).max(0.0)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn count(tank: &Shape, wanted: &str) -> usize {
        let Shape::Group { shapes, .. } = tank else { panic!("a tank is a group") };
        shapes
            .iter()
            .filter(|shape| match shape {
                Shape::Path { class, .. }
                | Shape::Circle { class, .. }
                | Shape::Rect { class, .. } => *class == wanted,
                _ => false,
            })
            .count()
    }

    fn opening(relational: f64, codified: f64) -> Shape {
        tank(0.0, 0.0, 140.0, 104.0, relational, codified)
    }

    #[test]
    fn the_opening_tank_is_as_drawn() {
        let wall = Wall::new(140.0, 104.0);
        assert_eq!((wall.per_row, wall.bricks(0.7)), (4, 9));
        assert!((wall.surface(0.72, 9) - 29.1).abs() < 0.1);
        assert!((wall.top(9) - 83.2).abs() < 0.01);
        let small = Wall::new(70.0, 66.0);
        assert_eq!(small.bricks(0.7), 3);
        assert!((small.surface(0.72, 3) - 22.4).abs() < 0.1);
    }

    #[test]
    fn ties_go_first_then_people() {
        assert_eq!(count(&opening(0.55, 0.7), "ink tie"), 11);
        assert_eq!(count(&opening(0.54, 0.7), "ink tie"), 0);
        assert_eq!(count(&opening(0.5, 0.7), "person"), 8);
        assert_eq!(count(&opening(0.49, 0.7), "person"), 3);
        assert_eq!(count(&opening(0.0, 0.7), "person"), 0);
    }

    #[test]
    fn more_signed_is_never_fewer_bricks_and_more_water_is_never_lower() {
        let wall = Wall::new(226.0, 196.0);
        let steps = (0..=100).map(|step| f64::from(step) / 100.0);
        let (mut bricks, mut surface) = (0, f64::INFINITY);
        for step in steps {
            assert!(wall.bricks(step) >= bricks);
            bricks = wall.bricks(step);
            assert!(wall.surface(step, 15) <= surface);
            surface = wall.surface(step, 15);
        }
        assert_eq!(bricks, 22);
        assert!((surface - RIM).abs() < 1e-9);
    }

    #[test]
    fn every_hire_is_one_more_person_with_two_ties() {
        let drawn = |hired: f64, relational: f64| {
            let crew = Crew { there: 5, hired };
            tank_of((0.0, 0.0), (252.0, 118.0), (relational, 0.75), None, crew)
        };
        for (hired, people) in [(0.0, 5), (3.0, 8), (3.5, 9), (10.0, 15), (99.0, 15), (f64::NAN, 5)]
        {
            assert_eq!(count(&drawn(hired, 0.7), "person"), people, "{hired}");
        }
        assert_eq!(count(&drawn(0.0, 0.7), "ink tie"), 1 + 2 * 3);
        assert_eq!(count(&drawn(10.0, 0.7), "ink tie"), 1 + 2 * 13);
        assert_eq!(count(&drawn(10.0, 0.3), "ink tie"), 0);
        assert_eq!(count(&drawn(10.0, 0.0), "person"), 0);
    }

    #[test]
    fn a_reorganisation_leaves_its_marks() {
        let after = tank_since(0.0, 0.0, 226.0, 196.0, (0.77, 0.70), (0.27, 0.63));
        assert_eq!(count(&after, "ghost"), 1);
        assert_eq!(count(&after, "brick"), 14);
        assert_eq!(count(&after, "brick-gone"), 1);
    }

    #[test]
    fn what_is_not_a_number_is_an_empty_tank() {
        assert_eq!(opening(f64::NAN, f64::NAN), opening(0.0, 0.0));
        assert_eq!(opening(9.0, -3.0), opening(1.0, 0.0));
    }
}
