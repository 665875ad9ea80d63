//! The sandbox: whatever is used, its state, the chart's table and the sentence say what it did, each
//! as a run worked out here has it; every change can be taken back, and every picture is a table too.

mod bench;
mod country;
mod history;
mod levers;
mod look;
mod mechanisms;
mod shelf;
mod shocks;
mod time;
mod why;
