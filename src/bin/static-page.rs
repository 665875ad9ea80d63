//! Prints the page as served: words and pictures that need no script, for the build to put into
//! `index.html`.

#[cfg(not(target_arch = "wasm32"))]
#[tokio::main(flavor = "current_thread")]
async fn main() {
    print!("{}", middle_out::ui::render_static_page().await);
}

#[cfg(target_arch = "wasm32")]
fn main() {}
