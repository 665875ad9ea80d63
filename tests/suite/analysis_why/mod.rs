//! "Why did this move?" against brute force, and against the tables of the specification.

mod cases;
mod command;
mod graph;
mod inquiries;
mod players;
mod tables;
