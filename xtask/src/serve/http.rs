//! A small HTTP server for one folder, for this machine only.

use super::path;
use std::path::{Path, PathBuf};
use std::sync::Arc;
use std::{fs, thread};
use tiny_http::{Header, Method, Request, Response, Server};

/// Requests answered in parallel. Browsers request about six files at a time.
const WORKERS: usize = 6;

type Answer = Response<std::io::Cursor<Vec<u8>>>;

/// A server that runs until this is dropped.
pub struct Serving {
    server: Arc<Server>,
    port: u16,
}

impl Serving {
    /// The port that it listens on.
    pub fn port(&self) -> u16 {
        self.port
    }
}

impl Drop for Serving {
    fn drop(&mut self) {
        (0..WORKERS).for_each(|_| self.server.unblock());
    }
}

/// Serves `folder` on 127.0.0.1 in new threads. Port 0 takes any free port.
pub fn serve_dir(folder: &Path, port: u16) -> Result<Serving, String> {
    let explain = |error: &dyn std::fmt::Display| format!("can't serve {}: {error}", folder.display());
    let folder = fs::canonicalize(folder).map_err(|error| explain(&error))?;
    let server = Arc::new(Server::http(("127.0.0.1", port)).map_err(|error| explain(&error))?);
    let port = server.server_addr().to_ip().map_or(port, |address| address.port());
    for _ in 0..WORKERS {
        let (server, folder) = (Arc::clone(&server), folder.clone());
        thread::spawn(move || {
            while let Ok(request) = server.recv() {
                respond(request, &folder);
            }
        });
    }
    Ok(Serving { server, port })
}

/// If a browser disconnects before it has the answer, that is not an error.
fn respond(request: Request, folder: &Path) {
    let answer = match request.method() {
        Method::Get | Method::Head => file(request.url(), folder),
        method => words(405, &format!("{method} is not known here; GET and HEAD are.\n")),
    };
    drop(request.respond(answer));
}

fn file(target: &str, folder: &Path) -> Answer {
    match find(target, folder).and_then(|path| Some((fs::read(&path).ok()?, path))) {
        Some((bytes, path)) => answer(200, bytes, path::media_type(&path)),
        None => words(404, &format!("There is no {target} here. What the build wrote is in pkg/; the page is at /\n")),
    }
}

/// The file, unless a symbolic link leads out of the folder. The service worker is not served: it would show the page
/// as it was before the last change.
fn find(target: &str, folder: &Path) -> Option<PathBuf> {
    let path = fs::canonicalize(folder.join(path::inside(target)?)).ok()?;
    (path.starts_with(folder) && path.is_file() && !path.ends_with("sw.js")).then_some(path)
}

fn words(status: u16, text: &str) -> Answer {
    answer(status, text.as_bytes().to_vec(), "text/plain; charset=utf-8")
}

/// `no-cache` makes a browser revalidate its copies. `*` allows sandboxed frames and tests from other origins.
fn answer(status: u16, bytes: Vec<u8>, media_type: &str) -> Answer {
    let fields = [
        ("Content-Type", media_type),
        ("Cache-Control", "no-cache"),
        ("Access-Control-Allow-Origin", "*"),
        ("X-Content-Type-Options", "nosniff"),
    ];
    let headers = fields.iter().filter_map(|(name, value)| Header::from_bytes(*name, *value).ok());
    headers.fold(Response::from_data(bytes).with_status_code(status), Response::with_header)
}

#[cfg(test)]
mod tests {
    use super::*;
    use std::io::{Read, Write};
    use std::net::TcpStream;

    fn ask(port: u16, line: &str) -> String {
        let mut stream = TcpStream::connect(("127.0.0.1", port)).unwrap();
        write!(stream, "{line} HTTP/1.1\r\nHost: x\r\nConnection: close\r\n\r\n").unwrap();
        let mut text = String::new();
        stream.read_to_string(&mut text).unwrap();
        text
    }

    #[test]
    fn files_are_served_and_all_else_is_answered_in_words() {
        let folder = std::env::temp_dir().join(format!("saydo-http-{}", std::process::id()));
        fs::create_dir_all(&folder).unwrap();
        fs::write(folder.join("index.html"), "<p>page").unwrap();
        let serving = serve_dir(&folder, 0).unwrap();
        let page = ask(serving.port(), "GET /?v=1");
        assert!(page.starts_with("HTTP/1.1 200") && page.ends_with("<p>page"), "{page}");
        assert!(page.contains("Content-Type: text/html") && page.contains("Access-Control-Allow-Origin: *"), "{page}");
        let head = ask(serving.port(), "HEAD /");
        assert!(head.starts_with("HTTP/1.1 200") && !head.contains("<p>"), "{head}");
        assert!(ask(serving.port(), "GET /none.js").starts_with("HTTP/1.1 404"));
        assert!(ask(serving.port(), "GET /../x").contains("There is no /../x here"));
        assert!(ask(serving.port(), "POST /").starts_with("HTTP/1.1 405"));
        drop(serving);
        fs::remove_dir_all(&folder).unwrap();
    }
}
