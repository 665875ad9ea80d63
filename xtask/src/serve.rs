//! A small server for this machine only, as strict as the page's real host should be.

use std::fs;
use std::io::{ErrorKind, Write};
use std::net::Ipv4Addr;
use std::path::{Component, Path, PathBuf};
use std::sync::Arc;
use std::thread::{self, JoinHandle};

use anyhow::{Context, Result, bail};
use tiny_http::{Method, Request, Server};

use crate::build;
use crate::mime;
use crate::page_text::{self, POLICY};
use crate::project::Project;

/// Enough for a browser's six connections, with some to spare.
const THREADS: usize = 8;

/// A folder, and the address below which it is served.
#[derive(Clone)]
struct Mount {
    prefix: &'static str,
    folder: PathBuf,
}

/// A running server; it stops when it is dropped.
pub(crate) struct Running {
    server: Arc<Server>,
    threads: Vec<JoinHandle<()>>,
    /// Where the page is.
    pub(crate) address: String,
}

impl Running {
    /// Serves the page, and the probe and the measurements where they were built, on `port` or the
    /// next free one.
    pub(crate) fn start(project: &Project, port: u16) -> Result<Self> {
        let server = Arc::new(bind(port)?);
        let port = server.server_addr().to_ip().context("the server has no port")?.port();
        let mounts: Arc<[Mount]> = Arc::new([
            Mount { prefix: "/probe/", folder: project.target.join("probe") },
            Mount { prefix: "/scorm/", folder: project.target.join("scorm") },
            Mount { prefix: "/bench/", folder: project.target.join("bench-page") },
            // So that tests can prove that every address in the page is relative.
            Mount { prefix: "/any/deeper/folder/", folder: project.dist() },
            Mount { prefix: "/", folder: project.dist() },
        ]);
        let address = format!("http://127.0.0.1:{port}/");
        let policy: Arc<str> = page_text::policy(Some(&address)).into();
        let threads = (0..THREADS)
            .map(|_| {
                let (server, mounts) = (Arc::clone(&server), Arc::clone(&mounts));
                let policy = Arc::clone(&policy);
                thread::spawn(move || {
                    while let Ok(request) = server.recv() {
                        answer(request, &mounts, &policy);
                    }
                })
            })
            .collect();
        Ok(Self { server, threads, address })
    }

    /// Serves until the process is ended.
    fn wait(mut self) {
        for thread in self.threads.drain(..) {
            // A thread that panicked has said so already; the others still serve.
            drop(thread.join());
        }
    }
}

impl Drop for Running {
    fn drop(&mut self) {
        // One call wakes one thread.
        for _ in &self.threads {
            self.server.unblock();
        }
        for thread in self.threads.drain(..) {
            drop(thread.join());
        }
    }
}

/// Builds the page and serves it until the process is ended.
pub(crate) fn command(project: &Project, port: u16) -> Result<()> {
    build::build(project)?;
    let server = Running::start(project, port)?;
    println!("xtask: serving dist/ until Ctrl-C");
    println!("{}", server.address);
    server.wait();
    Ok(())
}

fn bind(first: u16) -> Result<Server> {
    let last = if first == 0 { 0 } else { first.saturating_add(99) };
    for port in first..=last {
        match Server::http((Ipv4Addr::LOCALHOST, port)) {
            Ok(server) => return Ok(server),
            Err(error) => {
                let taken = error
                    .downcast_ref::<std::io::Error>()
                    .is_some_and(|error| error.kind() == ErrorKind::AddrInUse);
                if !taken {
                    bail!("could not serve on port {port}: {error}");
                }
            }
        }
    }
    bail!("ports {first} to {last} are all taken: choose another with --port")
}

fn answer(request: Request, mounts: &[Mount], policy: &str) {
    let reply = |request, status, media_type, body: &[u8]| {
        reply(request, status, media_type, body, policy);
    };
    if !matches!(request.method(), Method::Get | Method::Head) {
        return reply(request, 405, "text/plain; charset=utf-8", b"Only GET and HEAD.\n");
    }
    let file = locate(request.url(), mounts).and_then(|path| Some((fs::read(&path).ok()?, path)));
    match file {
        Some((bytes, path)) => {
            let bytes = match String::from_utf8(bytes) {
                // As it is built for a host that is known: the policy in the page names this one.
                Ok(text) if path.extension().is_some_and(|end| end == "html") => {
                    text.replace(POLICY, policy).into_bytes()
                }
                Ok(text) => text.into_bytes(),
                Err(error) => error.into_bytes(),
            };
            reply(request, 200, mime::of(&path), &bytes);
        }
        None => reply(request, 404, "text/plain; charset=utf-8", b"Not found.\n"),
    }
}

/// Answers, and has the connection closed. The library hands a new connection to a thread that it
/// believes idle; where two come at once, the second may wait for a thread that serves another, and
/// browsers keep connections for minutes.
fn reply(request: Request, status: u16, media_type: &str, body: &[u8], policy: &str) {
    let reason = match status {
        200 => "OK",
        404 => "Not Found",
        _ => "Method Not Allowed",
    };
    let length = body.len();
    // A sandboxed frame has no origin of its own, and loads nothing without the second line.
    let head = format!(
        "HTTP/1.1 {status} {reason}\r\n\
         Access-Control-Allow-Origin: *\r\n\
         Cache-Control: no-cache\r\n\
         Connection: close\r\n\
         Content-Length: {length}\r\n\
         Content-Security-Policy: {policy}; frame-ancestors *\r\n\
         Content-Type: {media_type}\r\n\
         X-Content-Type-Options: nosniff\r\n\r\n"
    );
    let body = if matches!(request.method(), Method::Head) { &[] } else { body };
    let mut writer = request.into_writer();
    let sent = [head.as_bytes(), body].into_iter().try_for_each(|part| writer.write_all(part));
    // The reader may have gone away; that is no concern of the server.
    drop(sent.and_then(|()| writer.flush()));
}

/// The file an address means, or nothing where it leads out of the mounted folders.
fn locate(url: &str, mounts: &[Mount]) -> Option<PathBuf> {
    let path = decode(url.split(['?', '#']).next()?)?;
    let mount = mounts.iter().find(|mount| path.starts_with(mount.prefix))?;
    let below = path.strip_prefix(mount.prefix)?;
    let mut file = mount.folder.clone();
    if below.contains('\\') {
        return None;
    }
    for component in Path::new(below).components() {
        match component {
            Component::Normal(name) => file.push(name),
            _ => return None,
        }
    }
    if below.is_empty() || below.ends_with('/') {
        file.push("index.html");
    }
    Some(file)
}

fn decode(text: &str) -> Option<String> {
    let mut bytes = Vec::with_capacity(text.len());
    let mut rest = text.bytes();
    while let Some(byte) = rest.next() {
        if byte == b'%' {
            let high = char::from(rest.next()?).to_digit(16)?;
            let low = char::from(rest.next()?).to_digit(16)?;
            bytes.push(u8::try_from(high * 16 + low).ok()?);
        } else {
            bytes.push(byte);
        }
    }
    String::from_utf8(bytes).ok().filter(|text| !text.contains('\0'))
}

#[cfg(test)]
mod tests {
    use std::path::{Path, PathBuf};

    use super::{Mount, locate};

    fn found(url: &str) -> Option<PathBuf> {
        locate(
            url,
            &[
                Mount { prefix: "/deep/", folder: "dist".into() },
                Mount { prefix: "/", folder: "dist".into() },
            ],
        )
    }

    #[test]
    fn a_folder_means_its_index() {
        assert_eq!(found("/").as_deref(), Some(Path::new("dist/index.html")));
        assert_eq!(found("/?d=banana").as_deref(), Some(Path::new("dist/index.html")));
        assert_eq!(found("/deep/").as_deref(), Some(Path::new("dist/index.html")));
    }

    #[test]
    fn the_longer_mount_comes_first() {
        assert_eq!(found("/deep/a.js").as_deref(), Some(Path::new("dist/a.js")));
    }

    #[test]
    fn encoded_names_are_decoded() {
        assert_eq!(found("/a%20b.css").as_deref(), Some(Path::new("dist/a b.css")));
        assert_eq!(found("/%zz"), None);
        assert_eq!(found("/%2"), None);
    }

    #[test]
    fn nothing_outside_the_folder_is_served() {
        for url in [
            "/../Cargo.toml",
            "/%2e%2e/Cargo.toml",
            "/deep/../../Cargo.toml",
            "//etc/passwd",
            "/deep//etc/passwd",
            "/..%5cCargo.toml",
            "/a%00.html",
            "no-slash",
        ] {
            assert_eq!(found(url), None, "{url}");
        }
    }
}
