//! A site of another origin: a few pages with a policy of their own, served for one test.

use std::io::{Read, Write};
use std::net::{Ipv4Addr, TcpListener, TcpStream};
use std::sync::Arc;
use std::sync::atomic::{AtomicBool, Ordering};
use std::thread::{self, JoinHandle};

use super::ours;

/// Writes down what goes wrong in the article, and every message that comes to it with the height that
/// its frame has one frame later.
const RECORDER: &str = "window.complaints = []; window.heard = [];
    addEventListener('error', event => complaints.push(`error: ${event.message}`), true);
    addEventListener('unhandledrejection', event => complaints.push(`rejection: ${event.reason}`));
    addEventListener('securitypolicyviolation', event =>
        complaints.push(`policy: ${event.effectiveDirective} ${event.blockedURI}`));
    addEventListener('message', event => {
        const frame = [...document.querySelectorAll('iframe')]
            .find(frame => frame.contentWindow === event.source);
        const entry = { data: event.data, origin: event.origin, frame: frame?.src };
        heard.push(entry);
        requestAnimationFrame(() => { entry.high = frame?.getBoundingClientRect().height; });
    });";

/// An article: what stands in its body, what its own script does, and whether it has ours.
#[derive(Default)]
pub(super) struct Article {
    pub(super) body: String,
    pub(super) script: &'static str,
    pub(super) with_embed_js: bool,
    /// One more origin whose frames it lets in.
    pub(super) lets_in: String,
}

/// A running site; it stops when it is dropped.
pub(super) struct Site {
    /// Its origin.
    pub(super) origin: String,
    stopped: Arc<AtomicBool>,
    port: u16,
    thread: Option<JoinHandle<()>>,
}

impl Site {
    /// Serves one article, under a policy that lets in only our script and our frames.
    pub(super) fn serve(article: Article) -> Self {
        let listener = TcpListener::bind((Ipv4Addr::LOCALHOST, 0)).expect("a port is free");
        let port = listener.local_addr().expect("it has a port").port();
        let stopped = Arc::new(AtomicBool::new(false));
        let stop = Arc::clone(&stopped);
        let thread = thread::spawn(move || {
            for stream in listener.incoming() {
                if stop.load(Ordering::Relaxed) {
                    return;
                }
                if let Ok(stream) = stream {
                    // A browser that goes away is no concern of the site.
                    drop(answer(stream, &article));
                }
            }
        });
        let origin = format!("http://127.0.0.1:{port}");
        Self { origin, stopped, port, thread: Some(thread) }
    }
}

impl Drop for Site {
    fn drop(&mut self) {
        self.stopped.store(true, Ordering::Relaxed);
        // One more visitor wakes the thread.
        drop(TcpStream::connect((Ipv4Addr::LOCALHOST, self.port)));
        if let Some(thread) = self.thread.take() {
            drop(thread.join());
        }
    }
}

fn answer(mut stream: TcpStream, article: &Article) -> std::io::Result<()> {
    let mut request = Vec::new();
    let mut piece = [0; 1024];
    while !request.windows(4).any(|end| end == b"\r\n\r\n") {
        match stream.read(&mut piece)? {
            0 => return Ok(()),
            read => request.extend_from_slice(&piece[..read]),
        }
    }
    let line = String::from_utf8_lossy(&request).lines().next().unwrap_or_default().to_owned();
    let path = line.split(' ').nth(1).unwrap_or("/").split('?').next().unwrap_or("/");
    let (kind, body) = match path {
        "/" => ("text/html", page(article)),
        "/record.js" => ("text/javascript", RECORDER.to_owned()),
        "/own.js" => ("text/javascript", article.script.to_owned()),
        "/style.css" => {
            let style = "body { margin: 0 } iframe { display: block; width: 100%; border: 0 } p { height: 600px }";
            ("text/css", style.to_owned())
        }
        _ => ("text/plain", String::new()),
    };
    let host = ours();
    let host = host.trim_end_matches('/');
    let head = format!(
        "HTTP/1.1 200 OK\r\nContent-Type: {kind}; charset=utf-8\r\nContent-Length: {}\r\n\
         Connection: close\r\nContent-Security-Policy: default-src 'none'; script-src 'self' {host}; \
         style-src 'self'; img-src 'self' {host} data:; frame-src 'self' {host} {}; base-uri 'none'; \
         form-action 'none'\r\n\r\n",
        body.len(),
        article.lets_in,
    );
    stream.write_all(head.as_bytes())?;
    stream.write_all(body.as_bytes())?;
    stream.flush()
}

fn page(article: &Article) -> String {
    let ours = ours();
    let embed = if article.with_embed_js {
        format!("<script src=\"{ours}embed.js\" defer></script>")
    } else {
        String::new()
    };
    format!(
        "<!doctype html><html lang=\"en\"><head><meta charset=\"utf-8\"><title>Article</title>\
         <link rel=\"icon\" href=\"data:,\"><link rel=\"stylesheet\" href=\"/style.css\">\
         <script src=\"/record.js\"></script><script src=\"/own.js\" defer></script>{embed}</head>\
         <body>{}</body></html>",
        article.body
    )
}
