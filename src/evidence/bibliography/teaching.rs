//! How people learn from simulations.

use crate::evidence::source::Address::{Link, NoAddress};
use crate::evidence::source::{Source, found, known};

pub(super) const SOURCES: &[Source] = &[
    known(
        "ARO78",
        "Aronson E et al. (1978) The Jigsaw Classroom",
        NoAddress,
        "Expert groups, then mixed groups.",
    ),
    known(
        "BSS00",
        "Booth Sweeney L, Sterman JD (2000) System Dynamics Rev 16(4):249-286",
        NoAddress,
        "People misjudge stocks and delays, even when educated.",
    ),
    found(
        "EDUC432",
        "Graduate course EDUC 432 on designing explorable explanations",
        Link("https://educ432.subramonyam.com"),
        "A graduate course on designing explorable explanations exists.",
    ),
    found(
        "JIME04",
        "Thomas RC, Milligan CD (2004) JIME 2004(15)",
        NoAddress,
        "Let teachers reshape simulations; a single definitive interface is a myth.",
    ),
    known(
        "KAP08",
        "Kapur M (2008) Cognition and Instruction 26(3):379-424",
        NoAddress,
        "Failing first can help learning later.",
    ),
    found(
        "PHET08",
        "Adams WK et al. (2008) J Interactive Learning Research 19(4):551-577",
        NoAddress,
        "Simulations must work intuitively, or attention goes to operating them; more than 200 \
         interviews.",
    ),
    found(
        "PHET13",
        "Lancaster K et al. (2013)",
        Link("https://doi.org/10.1021/bk-2013-1142.ch005"),
        "Links to the world, several representations and fast cycles encourage inquiry.",
    ),
    known(
        "VIC11",
        "Victor B (2011) Explorable Explanations (web essay)",
        NoAddress,
        "Explanations that the reader can explore.",
    ),
    known(
        "WG92",
        "White R, Gunstone R (1992) Probing Understanding",
        NoAddress,
        "Predict, observe, explain.",
    ),
];
