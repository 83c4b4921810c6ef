"""The pages on migration: their blocks for SailPoint's Python SDK run against the sandbox, in both generations."""

from __future__ import annotations

import http.client
import os
import re
import subprocess
import threading
from collections.abc import Iterator
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from urllib.parse import urlsplit

import pytest

from sailkit_sandbox import Sandbox
from scripts.docs.examples import OTHER_CLIENT, ROOT
from scripts.docs.markdown import parse_blocks

PAGES = {1: "migrate-python-1.md", 2: "migrate-python-2.md"}
BLOCKS = [
    (generation, block.line, block.code)
    for generation, page in PAGES.items()
    for block in parse_blocks((ROOT / "docs" / page).read_text("utf-8"))
    if OTHER_CLIENT in block.info
]


class ServicePaths(BaseHTTPRequestHandler):
    """Proxy that serves the paths of services, such as `/accounts/v1`, with the operations of v2025."""

    protocol_version = "HTTP/1.1"
    sandbox: Sandbox

    def forward(self) -> None:
        path = re.sub(r"^/([^/?]+)/v1(?=[/?]|$)", r"/v2025/\1", self.path)
        body = self.rfile.read(int(self.headers.get("Content-Length", 0)))
        headers = {key: value for key, value in self.headers.items() if key.lower() != "host"}
        connection = http.client.HTTPConnection(urlsplit(self.sandbox.base_url).netloc)
        connection.request(self.command, path, body, headers)
        response = connection.getresponse()
        content = response.read()
        self.send_response(response.status)
        for key, value in response.getheaders():
            if key.lower() not in ("content-length", "transfer-encoding", "connection", "date"):
                self.send_header(key, value)
        self.send_header("Content-Length", str(len(content)))
        self.end_headers()
        self.wfile.write(content)
        connection.close()

    def log_message(self, format: str, *args: object) -> None:
        """Log nothing."""


@pytest.fixture
def sandbox() -> Iterator[Sandbox]:
    with Sandbox(identities=60) as running:
        yield running
        assert not running.crashes


@pytest.fixture
def service_paths(sandbox: Sandbox) -> Iterator[str]:
    """The address of a proxy before the sandbox."""
    methods = {f"do_{method}": ServicePaths.forward for method in ("GET", "POST", "PATCH", "PUT", "DELETE")}
    handler = type("Handler", (ServicePaths,), {"sandbox": sandbox, **methods})
    server = ThreadingHTTPServer(("127.0.0.1", 0), handler)
    thread = threading.Thread(target=server.serve_forever, kwargs={"poll_interval": 0.01})
    thread.start()
    yield f"http://127.0.0.1:{server.server_port}"
    server.shutdown()
    server.server_close()
    thread.join()


@pytest.mark.parametrize(("generation", "line", "code"), BLOCKS)
def test_a_block_for_the_sdk_runs(
    generation: int, line: int, code: str, sandbox: Sandbox, service_paths: str, tmp_path: Path
) -> None:
    python = os.environ.get(f"SDK_{generation}")
    if python is None:
        pytest.fail(f"set SDK_{generation} to a Python with that version of the SDK, or use `nox -s migration`")
    address = sandbox.base_url if generation == 1 else service_paths
    environment = {**os.environ, "SAIL_BASE_URL": address, "SAIL_CLIENT_ID": sandbox.client_id}
    environment["SAIL_CLIENT_SECRET"] = sandbox.client_secret
    (tmp_path / "block.py").write_text(code, "utf-8")
    process = subprocess.run([python, "block.py"], cwd=tmp_path, env=environment, capture_output=True, text=True)
    assert process.returncode == 0, process.stderr
    requests = [request for request in sandbox.requests if request.path != "/oauth/token"]
    assert any(request.status < 300 for request in requests)
    assert all(request.status < 300 or request.path.endswith("/sources/none") for request in requests)
