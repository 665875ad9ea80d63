//! As much of the WebDriver protocol as measuring needs: JSON over HTTP to this machine.

use std::io::{BufRead, BufReader, Read, Write};
use std::net::{Ipv4Addr, TcpStream};
use std::thread;
use std::time::{Duration, Instant};

use anyhow::{Context, Result, bail};
use serde_json::{Value, json};

/// The longest that one measurement may take.
const PATIENCE: Duration = Duration::from_mins(15);

/// How long a page gets to be there.
const LOADING: Duration = Duration::from_secs(30);

/// One browser, open until this is dropped.
pub(crate) struct Session {
    port: u16,
    path: String,
    capabilities: Value,
}

impl Session {
    /// Opens a browser with these capabilities.
    pub(crate) fn open(port: u16, capabilities: &Value) -> Result<Self> {
        let body = json!({ "capabilities": { "alwaysMatch": capabilities } });
        let answer = request(port, "POST", "/session", Some(&body)).context("opening a browser")?;
        let id = answer["sessionId"].as_str().context("the driver named no session")?;
        let session = Self {
            port,
            path: format!("/session/{id}"),
            capabilities: answer["capabilities"].clone(),
        };
        let most = u64::try_from(PATIENCE.as_millis()).unwrap_or(u64::MAX);
        session.post("/timeouts", &json!({ "script": most }))?;
        Ok(session)
    }

    /// The browser's name and version, as it says them.
    pub(crate) fn browser(&self) -> String {
        let told = |key: &str| self.capabilities[key].as_str().unwrap_or("?").to_owned();
        format!("{} {}", told("browserName"), told("browserVersion"))
    }

    /// Goes to an address and waits until an expression of the page's scripts holds there.
    pub(crate) fn visit(&self, address: &str, until: &str) -> Result<()> {
        self.post("/url", &json!({ "url": address }))?;
        let started = Instant::now();
        while self.script(&format!("return Boolean({until})"))? != Value::Bool(true) {
            if started.elapsed() > LOADING {
                bail!("{address} never came to {until}");
            }
            thread::sleep(Duration::from_millis(50));
        }
        Ok(())
    }

    /// Runs a function body in the page and returns what it returns.
    pub(crate) fn script(&self, code: &str) -> Result<Value> {
        self.post("/execute/sync", &json!({ "script": code, "args": [] }))
    }

    /// Runs the body of an asynchronous function, with `argument`, and returns what it returns.
    pub(crate) fn script_async(&self, code: &str, argument: &Value) -> Result<Value> {
        let code = format!(
            "const [argument, done] = arguments;
            (async () => {{ {code} }})().then(
                value => done({{ value }}), error => done({{ error: String(error) }}));"
        );
        let answer = self.post("/execute/async", &json!({ "script": code, "args": [argument] }))?;
        match answer["error"].as_str() {
            Some(error) => bail!("in the page: {error}"),
            None => Ok(answer["value"].clone()),
        }
    }

    /// One command of Chromium's own protocol.
    pub(crate) fn devtools(&self, command: &str, parameters: &Value) -> Result<Value> {
        let body = json!({ "cmd": command, "params": parameters });
        self.post("/goog/cdp/execute", &body).with_context(|| command.to_owned())
    }

    /// A command of this session.
    pub(crate) fn post(&self, path: &str, body: &Value) -> Result<Value> {
        request(self.port, "POST", &format!("{}{path}", self.path), Some(body))
    }
}

impl Drop for Session {
    fn drop(&mut self) {
        // The driver closes whatever is left when it ends.
        drop(request(self.port, "DELETE", &self.path, None));
    }
}

/// Sends one request and returns the value that it is answered with.
pub(crate) fn request(port: u16, method: &str, path: &str, body: Option<&Value>) -> Result<Value> {
    let stream = TcpStream::connect((Ipv4Addr::LOCALHOST, port)).context("no driver answers")?;
    stream.set_read_timeout(Some(PATIENCE))?;
    let body = body.map(Value::to_string).unwrap_or_default();
    write!(
        &stream,
        "{method} {path} HTTP/1.1\r\nHost: 127.0.0.1:{port}\r\nConnection: close\r\n\
         Content-Type: application/json\r\nContent-Length: {}\r\n\r\n{body}",
        body.len()
    )?;
    let answer = read_answer(BufReader::new(stream)).with_context(|| format!("{method} {path}"))?;
    let value = answer.get("value").cloned().unwrap_or_default();
    if let Some(error) = value["error"].as_str() {
        let message = value["message"].as_str().unwrap_or_default();
        bail!("{error}: {}", message.lines().next().unwrap_or_default());
    }
    Ok(value)
}

fn read_answer(mut stream: impl BufRead) -> Result<Value> {
    let mut length = None;
    loop {
        let mut line = String::new();
        if stream.read_line(&mut line)? == 0 {
            bail!("the driver hung up");
        }
        let line = line.trim_end();
        if line.is_empty() {
            break;
        }
        if let Some((name, value)) = line.split_once(':')
            && name.eq_ignore_ascii_case("content-length")
        {
            length = Some(value.trim().parse::<u64>().context("a length that is no number")?);
        }
    }
    let mut text = String::new();
    match length {
        Some(length) => stream.take(length).read_to_string(&mut text)?,
        None => stream.read_to_string(&mut text)?,
    };
    serde_json::from_str(&text).context("the driver answered something that is not JSON")
}

#[cfg(test)]
mod tests {
    use super::read_answer;

    #[test]
    fn answers_end_where_they_say() {
        let text = "HTTP/1.1 200 OK\r\ncontent-length: 11\r\nX: y\r\n\r\n{\"value\":1}HTTP/1.1";
        assert_eq!(read_answer(text.as_bytes()).unwrap()["value"], 1);
        assert!(read_answer(&b"HTTP/1.1 200 OK\r\n"[..]).is_err());
        assert!(read_answer(&b"HTTP/1.1 200 OK\r\n\r\nno"[..]).is_err());
    }
}
