//! The page: its program in two parts. The first holds the story; the second, with the rooms, is
//! fetched when it is needed or when nothing else is to be done. The build cuts the program at the
//! function below; see `docs/decisions/0007-two-modules.md`.

use middle_out::ui::Loading;
use middle_out::ui::ROOMS;
use middle_out::ui::Rooms;
use middle_out::ui::Supply;
use middle_out::ui::start;
use wasm_split_helpers::SplitLoaderError;
use wasm_split_helpers::wasm_split;

/// The door to the second part: whatever is reached through this function alone is put there.
#[allow(clippy::unnecessary_wraps, reason = "the macro wants a result to report through")]
#[wasm_split(rooms, fallible)]
fn second() -> Result<&'static Rooms, SplitLoaderError> {
    Ok(&ROOMS)
}

fn load() -> Loading {
    Box::pin(async { second().await.ok() })
}

fn main() {
    start(Supply::Later(load));
}
