//! The opening picture: a section through two regions, and a record that stops at the border between them.

use super::building::{Building, building};
use super::ground::strata;
use super::scene::{Anchor, Frame, Scene, Shape, Transform, group, path, rect, text};
use super::tag::{TagState, parts};
use super::tank::tank;

/// Stock of know-how and of agreements in the two offices of the opening.
const OFFICE: (f64, f64) = (0.72, 0.7);

/// The words of the opening picture.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct SectionLabels {
    /// The top stratum.
    pub centre: String,
    /// The middle stratum.
    pub middle: String,
    /// The ground.
    pub local: String,
    /// The region on the left.
    pub home_region: String,
    /// The region on the right.
    pub away_region: String,
    /// The tank on the left.
    pub home_office: String,
    /// The tank on the right.
    pub away_office: String,
    /// The tag.
    pub record: String,
    /// The surgery the record leaves.
    pub surgery: String,
    /// The patient, in her lit window.
    pub patient: String,
    /// The hour, under her name.
    pub hour: String,
}

/// The opening picture: 1280 by 392, or 360 by 246 in one column; the strata run on beyond the box.
#[must_use]
pub fn opening(labels: &SectionLabels, frame: Frame) -> Scene {
    match frame {
        Frame::Wide => wide(labels),
        Frame::Narrow => narrow(labels),
    }
}

fn wide(labels: &SectionLabels) -> Scene {
    let (water, bricks) = OFFICE;
    let mut shapes = strata(Frame::Wide);
    shapes.extend([
        building(Building::Centre, 640.0, 64.0, 0.92),
        text(32.0, 38.0, Anchor::Start, "t15 strong", &labels.centre),
        text(32.0, 100.0, Anchor::Start, "t15 strong", &labels.middle),
        text(32.0, 364.0, Anchor::Start, "t15 strong", &labels.local),
        path("M684.8 76V380", "border-line"),
        text(670.8, 364.0, Anchor::End, "t17 strong", &labels.home_region),
        text(698.8, 364.0, Anchor::Start, "t17 strong", &labels.away_region),
        tank(428.8, 112.0, 140.0, 104.0, water, bricks),
        tank(838.4, 112.0, 140.0, 104.0, water, bricks),
    ]);
    shapes.extend(record_line(
        "M224 224C230 150 338.8 152 428.8 166L568.8 166C618.8 166 604.8 160 650.8 170",
    ));
    shapes.push(path(
        "M714.8 170C744.8 164 798.4 160 838.4 166L978.4 166C1058.4 160 1093.2 116 1107.2 194",
        "ghost-dots",
    ));
    shapes.extend([
        building(Building::Surgery, 224.0, 270.0, 1.05),
        building(Building::CareHome, 326.4, 286.0, 0.85),
        building(Building::Hospital, 492.8, 286.0, 0.82),
        building(Building::Surgery, 582.4, 276.0, 0.7),
        building(Building::Surgery, 755.2, 272.0, 0.75),
        building(Building::CareHome, 851.2, 288.0, 0.8),
        building(Building::Surgery, 966.4, 278.0, 0.85),
        building(Building::Hospital, 1107.2, 266.0, 1.12),
        rect(1133.2, 233.0, 13.0, 10.0, "lit-window"),
        path("M1214 20a15 15 0 1 0 14 22a12 12 0 0 1-14-22z", "moon"),
        path("M1150 26v6m-3-3h6M1102 44v4m-2-2h4M1176 48v4m-2-2h4", "star"),
        traveller(648.8, 174.0, 1.75),
        path("M692.8 162l12-12M694.8 178h17M692.8 194l12 12", "bump"),
        text(670.8, 224.0, Anchor::End, "t15 strong", &labels.record),
        text(498.8, 106.0, Anchor::Middle, "t13 muted", &labels.home_office),
        text(908.4, 106.0, Anchor::Middle, "t13 muted", &labels.away_office),
        text(1165.2, 208.0, Anchor::Start, "t15 strong", &labels.patient),
        text(1165.2, 227.0, Anchor::Start, "t15 muted", &labels.hour),
        path("M198 236q-22-6-30-22", "ink thin"),
        text(166.0, 208.0, Anchor::Middle, "t15 muted", &labels.surgery),
    ]);
    Scene { width: 1280.0, height: 392.0, shapes }
}

fn narrow(labels: &SectionLabels) -> Scene {
    let (water, bricks) = OFFICE;
    let mut shapes = strata(Frame::Narrow);
    shapes.extend([
        building(Building::Centre, 180.0, 30.0, 0.42),
        path("M205 36V242", "border-line"),
        tank(88.0, 58.0, 70.0, 66.0, water, bricks),
        tank(242.0, 58.0, 70.0, 66.0, water, bricks),
    ]);
    shapes.extend(record_line("M38 144C40 96 60 84 88 84H158C172 84 180 84 183 86"));
    shapes.extend([
        path("M223 86Q233 84 242 84H312Q332 88 330 126", "ghost-dots"),
        building(Building::Surgery, 38.0, 176.0, 0.72),
        building(Building::CareHome, 88.0, 180.0, 0.55),
        building(Building::Hospital, 152.0, 182.0, 0.55),
        building(Building::Surgery, 238.0, 178.0, 0.55),
        building(Building::Hospital, 316.0, 178.0, 0.78),
        rect(334.1, 155.0, 9.0, 7.0, "lit-window"),
        traveller(184.0, 88.0, 1.2),
        text(197.0, 234.0, Anchor::End, "t13 strong", &labels.home_region),
        text(213.0, 234.0, Anchor::Start, "t13 strong", &labels.away_region),
        text(12.0, 234.0, Anchor::Start, "t13 muted", &labels.surgery),
        text(348.0, 234.0, Anchor::End, "t13 strong", &labels.patient),
    ]);
    Scene { width: 360.0, height: 246.0, shapes }
}

/// The way a record has come: a marigold line in an ink casing.
#[must_use]
pub fn record_line(d: &str) -> [Shape; 2] {
    [path(d, "record-casing"), path(d, "record-line")]
}

/// The travelling tag, in a group without a place of its own so that a stylesheet may move it.
fn traveller(x: f64, y: f64, scale: f64) -> Shape {
    let place = Transform::at(x, y).turned(6.0).scaled(scale);
    let tag = group(place, "tag", parts(TagState::Arrived));
    group(Transform::NONE, "traveller", vec![tag])
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn both_frames_hold_the_traveller_and_every_word_asked_for() {
        let labels = SectionLabels {
            home_region: "Northmoor".to_owned(),
            away_region: "Eastwater".to_owned(),
            patient: "Asha".to_owned(),
            ..SectionLabels::default()
        };
        for frame in [Frame::Wide, Frame::Narrow] {
            let svg = opening(&labels, frame).to_svg();
            assert!(svg.contains(r#"<g class="traveller"><g transform="#));
            for word in ["Northmoor", "Eastwater", "Asha"] {
                assert!(svg.contains(word));
            }
            assert!(!svg.contains("NaN") && !svg.contains("inf") && !svg.contains("style="));
        }
    }

    #[test]
    fn the_tag_stops_short_of_the_border() {
        for (x, scale, border) in [(648.8, 1.75, 684.8), (184.0, 1.2, 205.0)] {
            assert!(x + super::super::tag::HALF * scale < border + 0.5);
        }
    }
}
