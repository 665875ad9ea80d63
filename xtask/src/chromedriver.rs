//! A running chromedriver, which ends with the value that stands for it.

use std::env;
use std::fs;
use std::io::{BufRead, BufReader, Read, Write};
use std::net::{Ipv4Addr, TcpStream};
use std::path::PathBuf;
use std::process::{self, Child, Command, Stdio};
use std::thread;
use std::time::{Duration, Instant};

use anyhow::{Context, Result};

use crate::browser::Browser;

/// How long the driver gets to close its browsers.
const PATIENCE: Duration = Duration::from_secs(5);

/// A chromedriver on a port of its own choice.
pub(crate) struct Chromedriver {
    child: Child,
    port: u16,
    /// What browsers write beside their profiles and leave behind; deleted at the end.
    scratch: PathBuf,
}

impl Chromedriver {
    /// Starts the driver and waits until it listens.
    pub(crate) fn start(browser: &Browser) -> Result<Self> {
        // Not below the project: browsers put sockets there, whose paths must be short.
        let scratch = env::temp_dir().join(format!("middle-out-{}", process::id()));
        fs::create_dir_all(&scratch).with_context(|| format!("making {}", scratch.display()))?;
        let mut command = Command::new(&browser.driver);
        command
            .arg("--port=0")
            .env("TMPDIR", &scratch)
            .stdin(Stdio::null())
            .stdout(Stdio::piped())
            .stderr(Stdio::null());
        if let Some(fonts) = &browser.fonts {
            command.env("FONTCONFIG_FILE", fonts);
        }
        let child = command.spawn().context("could not start chromedriver")?;
        // Owned from here on, so that an error below ends it as well.
        let mut driver = Self { child, port: 0, scratch };
        let output = driver.child.stdout.take().context("chromedriver has no output")?;
        let mut output = BufReader::new(output);
        let mut line = String::new();
        while output.read_line(&mut line)? > 0 {
            if let Some(port) = port_in(&line) {
                driver.port = port;
                break;
            }
            line.clear();
        }
        if driver.port == 0 {
            anyhow::bail!("chromedriver ended without naming its port");
        }
        // Read on, or the driver would stop at a full pipe.
        thread::spawn(move || std::io::copy(&mut output, &mut std::io::sink()));
        Ok(driver)
    }

    /// Where the driver listens.
    pub(crate) fn address(&self) -> String {
        format!("http://127.0.0.1:{}", self.port)
    }

    /// Asks the driver to close its browsers and end, which killing it would not.
    fn ask_to_end(&self) -> std::io::Result<()> {
        let mut stream = TcpStream::connect((Ipv4Addr::LOCALHOST, self.port))?;
        stream.set_read_timeout(Some(PATIENCE))?;
        stream
            .write_all(b"GET /shutdown HTTP/1.1\r\nHost: 127.0.0.1\r\nConnection: close\r\n\r\n")?;
        // The answer comes when it is done; the connection may stay open longer than that.
        stream.read(&mut [0; 512]).map(drop)
    }

    /// Whether the driver ended when it was asked to.
    fn ended(&mut self) -> bool {
        if self.port == 0 || self.ask_to_end().is_err() {
            return false;
        }
        let started = Instant::now();
        while started.elapsed() < PATIENCE {
            if matches!(self.child.try_wait(), Ok(Some(_))) {
                return true;
            }
            thread::sleep(Duration::from_millis(20));
        }
        false
    }
}

impl Drop for Chromedriver {
    fn drop(&mut self) {
        if !self.ended() {
            drop(self.child.kill());
            drop(self.child.wait());
        }
        // Litter in the folder for litter is no reason to fail.
        drop(fs::remove_dir_all(&self.scratch));
    }
}

fn port_in(line: &str) -> Option<u16> {
    let (_, rest) = line.split_once("started successfully on port ")?;
    rest.trim_end().trim_end_matches('.').parse().ok()
}

#[cfg(test)]
mod tests {
    use super::port_in;

    #[test]
    fn the_port_is_read_from_the_line_that_says_it_started() {
        let line = "ChromeDriver was started successfully on port 43123.\n";
        assert_eq!(port_in(line), Some(43123));
        assert_eq!(port_in("Starting ChromeDriver 156 on port 0\n"), None);
    }
}
