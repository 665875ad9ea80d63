//! The page with its whole program in one part, for where it cannot be fetched in two.

use middle_out::ui::ROOMS;
use middle_out::ui::Supply;
use middle_out::ui::start;

fn main() {
    start(Supply::Here(&ROOMS));
}
