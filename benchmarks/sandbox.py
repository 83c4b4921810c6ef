"""Requests per second of a sandbox: one identity and a page of 250, compared with a server of constant responses."""

from __future__ import annotations

import contextlib
import http.client
import statistics
import threading
import time
from collections.abc import Callable, Iterator
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from urllib.parse import urlencode, urlsplit

from sailkit_sandbox import Sandbox

SECONDS = 1.0
ROUNDS = 5


@contextlib.contextmanager
def constant_server(content: bytes) -> Iterator[str]:
    """Run a server whose responses are always the same bytes."""

    class Handler(BaseHTTPRequestHandler):
        protocol_version = "HTTP/1.1"
        disable_nagle_algorithm = True

        def do_GET(self) -> None:
            head = f"HTTP/1.1 200 OK\r\nContent-Type: application/json\r\nContent-Length: {len(content)}\r\n\r\n"
            self.wfile.write(head.encode() + content)

        def log_message(self, format: str, *arguments: object) -> None:
            """Print nothing."""

    with ThreadingHTTPServer(("127.0.0.1", 0), Handler) as server:
        threading.Thread(target=server.serve_forever, daemon=True).start()
        yield f"http://127.0.0.1:{server.server_port}"
        server.shutdown()


def make_get(base_url: str, path: str, headers: dict[str, str]) -> Callable[[], bytes]:
    """Return a function that sends a request over a persistent connection."""
    connection = http.client.HTTPConnection(urlsplit(base_url).netloc)

    def get() -> bytes:
        connection.request("GET", path, headers=headers)
        response = connection.getresponse()
        content = response.read()
        assert response.status == 200, content
        return content

    return get


def measure_rate(get: Callable[[], bytes]) -> float:
    """Return the requests per second."""
    start, count = time.perf_counter(), 0
    while time.perf_counter() - start < SECONDS:
        get()
        count += 1
    return count / (time.perf_counter() - start)


def main() -> None:
    """Measure alternately, and print medians."""
    with Sandbox(identities=1000) as sandbox:
        form = urlencode(
            {
                "grant_type": "client_credentials",
                "client_id": sandbox.client_id,
                "client_secret": sandbox.client_secret,
            }
        )
        connection = http.client.HTTPConnection(urlsplit(sandbox.base_url).netloc)
        connection.request("POST", f"/oauth/token?{form}")
        token = connection.getresponse().read().decode().partition('"access_token":"')[2].partition('"')[0]
        headers = {"Authorization": f"Bearer {token}", "X-SailPoint-Experimental": "true"}
        page = make_get(sandbox.base_url, "/v2025/identities?limit=250", headers)
        identity_id = page().decode().partition('"id":"')[2].partition('"')[0]
        one = make_get(sandbox.base_url, f"/v2025/identities/{identity_id}", headers)
        for name, get in (("one identity", one), ("a page of 250", page)):
            with constant_server(get()) as base_url:
                constant = make_get(base_url, "/", headers)
                rounds = [(measure_rate(get), measure_rate(constant)) for _ in range(ROUNDS)]
            median = statistics.median(sandboxed for sandboxed, _ in rounds)
            ratio = statistics.median(sandboxed / plain for sandboxed, plain in rounds)
            print(f"{name}: {median:,.0f} requests a second, {ratio:.2f} of a server that only sends the bytes")


if __name__ == "__main__":
    main()
