//! From a run to a picture of lines: a plain description, drawn on any plotters backend, and the
//! same numbers as a table.

mod bet;
mod draw;
mod lines;
mod money;
mod spec;
mod stamps;
mod theme;

pub use bet::{BetChart, BetWords, bet_chart, bet_table};
pub use draw::{SUBPIXELS, draw};
pub use lines::{
    Lines, LinesWords, add_bands, chart_of_lines, lines_chart, lines_table, table_of_lines,
};
pub use money::{MoneyChart, Named, Points, coin_room, level, money_chart, money_table};
pub use spec::{Align, Area, ChartSpec, Grid, Line, Note, Pen, Plot, Size, Table, Tick};
pub use stamps::{StampChart, StampWords, stamp_chart, stamp_table};
pub use theme::{Palette, Rgb};
