"""Time of exports of 100,000 identities, compared with reading the same list. `--rows N` for another number."""

from __future__ import annotations

import argparse
import contextlib
import multiprocessing
import resource
import statistics
import tempfile
import time
from collections.abc import Callable, Iterator
from http.server import BaseHTTPRequestHandler, HTTPServer
from multiprocessing.connection import Connection
from pathlib import Path
from random import Random
from urllib.parse import parse_qs, urlsplit

from sailkit import Pager, Tenant, to_json
from sailkit_api.v2025 import models
from sailkit_core.json_text import dumps

from .shapes import make_identity

ROUNDS = 3
TOKEN = b'{"access_token": "a", "token_type": "bearer", "expires_in": 600}'
COLUMNS = ["id", "name", "email_address", "attributes.department", "managerRef.name", "created"]


def serve(row_count: int, port: Connection) -> None:
    """Serve a list of identities without delay; rows repeat after 1,000, but for their ids."""
    random = Random(1)
    rows = [make_identity(number, random, ".{:03}Z") for number in range(1000)]
    parts = [dumps({**row, "id": "*"}, to_json).split(b'"*"') for row in rows]

    class Handler(BaseHTTPRequestHandler):
        protocol_version = "HTTP/1.1"
        disable_nagle_algorithm = True

        def do_POST(self) -> None:
            self.rfile.read(int(self.headers["Content-Length"]))
            self.send(TOKEN)

        def do_GET(self) -> None:
            query = parse_qs(urlsplit(self.path).query)
            offset, limit = int(query.get("offset", ["0"])[0]), int(query["limit"][0])
            numbers = range(offset, min(offset + limit, row_count))
            self.send(b"[" + b",".join((b'"%032x"' % number).join(parts[number % 1000]) for number in numbers) + b"]")

        def send(self, content: bytes) -> None:
            head = f"HTTP/1.1 200 OK\r\nContent-Type: application/json\r\nContent-Length: {len(content)}\r\n\r\n"
            self.wfile.write(head.encode() + content)

        def log_message(self, format: str, *arguments: object) -> None:
            """Print nothing."""

    with HTTPServer(("127.0.0.1", 0), Handler) as server:
        port.send(server.server_port)
        server.serve_forever()


@contextlib.contextmanager
def running_server(row_count: int) -> Iterator[str]:
    """Run the server in a process of its own."""
    receiving, sending = multiprocessing.Pipe()
    process = multiprocessing.Process(target=serve, args=(row_count, sending), daemon=True)
    process.start()
    yield f"http://127.0.0.1:{receiving.recv()}"
    process.terminate()


def main() -> None:
    """Print the times relative to reading the list, and the growth of memory."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--rows", type=int, default=100_000)
    arguments = parser.parse_args()
    with running_server(arguments.rows) as url, tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        with Tenant(base_url=url, client_id="a", client_secret="b", rate_limit=None) as tenant:
            jobs: dict[str, Callable[[Pager[models.Identity]], int]] = {
                "list": lambda pager: sum(1 for _ in pager),
                "to_jsonl": lambda pager: pager.to_jsonl(folder / "a.jsonl"),
                "to_csv, six columns": lambda pager: pager.to_csv(folder / "a.csv", COLUMNS),
                "to_csv, all columns": lambda pager: pager.to_csv(folder / "b.csv"),
                "to_xlsx, six columns": lambda pager: pager.to_xlsx(folder / "a.xlsx", COLUMNS),
            }
            before = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss
            times: dict[str, list[float]] = {job: [] for job in jobs}
            growth: dict[str, float] = {}
            for _ in range(ROUNDS):
                for job, run in jobs.items():
                    start = time.perf_counter()
                    assert run(tenant.identities.list()) == arguments.rows
                    times[job].append(time.perf_counter() - start)
                    growth.setdefault(job, (resource.getrusage(resource.RUSAGE_SELF).ru_maxrss - before) / 1024)
    print("| job | x list | s | memory above the start so far, MiB |\n| --- | --- | --- | --- |")
    base = statistics.median(times["list"])
    for job, values in times.items():
        median = statistics.median(values)
        print(f"| {job} | {median / base:.2f} | {median:.1f} | {growth[job]:.0f} |")


if __name__ == "__main__":
    main()
