//! Prints the page as served: words and pictures that need no script, for the build to put into
//! `index.html`. With the name of a folder, writes the picture of every beat into it instead.

#[cfg(not(target_arch = "wasm32"))]
#[tokio::main(flavor = "current_thread")]
async fn main() -> std::io::Result<()> {
    let Some(folder) = std::env::args_os().nth(1).map(std::path::PathBuf::from) else {
        print!("{}", middle_out::ui::render_static_page().await);
        return Ok(());
    };
    std::fs::create_dir_all(&folder)?;
    for (name, picture) in middle_out::ui::render_pictures().await {
        std::fs::write(folder.join(format!("{name}.svg")), picture)?;
    }
    Ok(())
}

#[cfg(target_arch = "wasm32")]
fn main() {}
