//! `middle-out`: the same engine at a terminal.

#[cfg(not(target_arch = "wasm32"))]
#[path = "terminal/mod.rs"]
mod terminal;

#[cfg(not(target_arch = "wasm32"))]
fn main() -> std::process::ExitCode {
    terminal::main()
}

#[cfg(target_arch = "wasm32")]
fn main() {}
