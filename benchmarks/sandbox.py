"""The sandbox at scale: start, memory, pages and searches by the number of people, and the rate of its server.

Prints Markdown tables. A page or search has two times in milliseconds, over HTTP: of the first of its kind, which makes
indexes, and the median of later ones, each with other values, so that no result is cached.
`python -m benchmarks.sandbox 1000 100000` selects the numbers of people.
"""

from __future__ import annotations

import contextlib
import http.client
import json
import multiprocessing
import resource
import statistics
import sys
import threading
import time
from collections.abc import Callable, Iterator
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from multiprocessing.connection import Connection
from typing import Any
from urllib.parse import quote, urlencode, urlsplit

import attrs

from sailkit_sandbox import Sandbox
from sailkit_sandbox.base.vocabulary import FIRST_NAMES

SIZES = (1_000, 10_000, 100_000)
SECONDS = 1.0
ROUNDS = 5
REPEATS = 9
LETTERS = "ABCDEFGHIJKLMNOPRSTVWY"


@attrs.frozen
class Client:
    """An HTTP client of a sandbox, with a persistent connection.

    Args:
        connection: the connection.
        headers: the headers of all requests.
    """

    connection: http.client.HTTPConnection
    headers: dict[str, str]

    @classmethod
    def open(cls, sandbox: Sandbox) -> Client:
        """Connect to a sandbox as its administrator."""
        connection = http.client.HTTPConnection(urlsplit(sandbox.base_url).netloc)
        form = {
            "grant_type": "client_credentials",
            "client_id": sandbox.client_id,
            "client_secret": sandbox.client_secret,
        }
        connection.request("POST", f"/oauth/token?{urlencode(form)}")
        token = json.loads(connection.getresponse().read())["access_token"]
        headers = {"Authorization": f"Bearer {token}", "X-SailPoint-Experimental": "true"}
        return cls(connection, {**headers, "Content-Type": "application/json"})

    def send(self, path: str, body: Any = None) -> bytes:
        """Send a request that must succeed, and return the content of its response."""
        method, content = ("GET", None) if body is None else ("POST", json.dumps(body))
        self.connection.request(method, f"/v2025{path}", content, self.headers)
        response = self.connection.getresponse()
        result = response.read()
        assert response.status == 200, result
        return result


def list_identities(number: int, **options: str) -> str:
    """Return the path of a list of identities, with a filter that differs by number."""
    return f"/identities?{urlencode({'limit': 250 - number, **options})}"


def filter_by_ids(ids: list[str], number: int) -> str:
    """Return the path of the sorted accounts of many identities."""
    names = ",".join(f'"{id}"' for id in ids[number:])
    return f"/accounts?limit=250&sorters=name&filters={quote(f'identityId in ({names})')}"


def build_search(query: str, *sort: str, **options: Any) -> Any:
    """Return the body of a search for identities."""
    return {"indices": ["identities"], "query": {"query": query}, "sort": list(sort), **options}


def build_aggregation(number: int) -> Any:
    """Return the body of an aggregation with a part for each department."""
    bucket = {"name": "departments", "type": "TERMS", "field": "attributes.department", "size": 50}
    metric = {"metric": {"name": "accounts", "type": "AVG", "field": "accountCount"}}
    query = f"NOT attributes.identificationNumber:{100_000 + number}"
    return build_search(query, aggregations={"bucket": bucket, "subAggregation": metric})


def build_requests(ids: list[str]) -> dict[str, Callable[[int], tuple[str, Any]]]:
    """Return the measured requests by name: the path and the body by number."""
    search = "/search?limit=250"
    names = [name for name in dict.fromkeys(FIRST_NAMES) if name.isascii()]
    return {
        "page": lambda number: (list_identities(number), None),
        "sorted page": lambda number: (list_identities(number, sorters="name"), None),
        "filtered and sorted page": lambda number: (
            list_identities(0, sorters="-name", filters=f'name sw "{LETTERS[number]}"'),
            None,
        ),
        "600 ids, sorted accounts": lambda number: (filter_by_ids(ids, number), None),
        "search: field": lambda number: (search, build_search(f"displayName:{names[number]}", "id")),
        "search: beginning": lambda number: (search, build_search(f"displayName:{names[number][:3]}*", "id")),
        "search: DSL": lambda number: (
            search,
            build_search(
                "", "id", queryType="DSL", queryDsl={"bool": {"must": [{"match": {"firstName": names[number]}}]}}
            ),
        ),
        "search: any field": lambda number: (search, build_search(names[number], "id")),
        "search: everything, searchAfter": lambda number: (
            search,
            build_search("*", "name", "id", searchAfter=[LETTERS[number], "0"]),
        ),
        "aggregation": lambda number: ("/search/aggregate?limit=0", build_aggregation(number)),
    }


def measure_size(identities: int, results: Connection) -> None:
    """Send the results of a sandbox of some size, by name, as text."""
    start = time.perf_counter()
    with Sandbox(identities=identities) as sandbox:
        results.send(("start (s)", f"{time.perf_counter() - start:.2f}"))
        results.send(("memory after the start (MB)", f"{read_peak_memory():.0f}"))
        client = Client.open(sandbox)
        pages = [json.loads(client.send(f"/identities?limit=250&offset={offset}")) for offset in (0, 250, 500)]
        requests = build_requests([item["id"] for page in pages for item in page][:600])
        for name, build in requests.items():
            times = []
            for number in range(REPEATS):
                request = build(number)
                start = time.perf_counter()
                client.send(*request)
                times.append(1000 * (time.perf_counter() - start))
            results.send((name, f"{times[0]:,.0f} / {statistics.median(times[2:]):.1f}"))
        results.send(("memory at the end (MB)", f"{read_peak_memory():.0f}"))
    results.close()


def read_peak_memory() -> float:
    """Return the largest resident set of this process so far, in MB."""
    return resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024


def measure_sizes(sizes: list[int]) -> None:
    """Print a table of all sizes, each measured in a process of its own."""
    columns: list[dict[str, str]] = []
    context = multiprocessing.get_context("spawn")
    for size in sizes:
        receiver, sender = context.Pipe(duplex=False)
        process = context.Process(target=measure_size, args=(size, sender))
        process.start()
        sender.close()
        column: dict[str, str] = {}
        with contextlib.suppress(EOFError):
            while True:
                name, text = receiver.recv()
                column[name] = text
        process.join()
        columns.append(column)
    print_row("people", *(f"{size:,}" for size in sizes))
    print_row("---", *("---:" for _ in sizes))
    for name in columns[0]:
        print_row(name, *(column.get(name, "") for column in columns))


def print_row(*cells: str) -> None:
    """Print a row of a table in Markdown."""
    print(f"| {' | '.join(cells)} |", flush=True)


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
        yield f"127.0.0.1:{server.server_port}"
        server.shutdown()


def measure_rate(get: Callable[[], bytes]) -> float:
    """Return the requests per second."""
    start, count = time.perf_counter(), 0
    while time.perf_counter() - start < SECONDS:
        get()
        count += 1
    return count / (time.perf_counter() - start)


def measure_server() -> None:
    """Print the rate of the server, measured alternately with a server of constant responses."""
    print_row("request", "requests a second", "share of a server that only sends the bytes")
    print_row("---", "---:", "---:")
    with Sandbox(identities=1000) as sandbox:
        client = Client.open(sandbox)
        id = json.loads(client.send("/identities?limit=1"))[0]["id"]
        for name, path in (("one identity", f"/identities/{id}"), ("a page of 250", "/identities?limit=250")):
            with constant_server(client.send(path)) as host:
                constant = Client(http.client.HTTPConnection(host), client.headers)
                rounds = [
                    (measure_rate(lambda: client.send(path)), measure_rate(lambda: constant.send(path)))  # noqa: B023
                    for _ in range(ROUNDS)
                ]
            median = statistics.median(sandboxed for sandboxed, _ in rounds)
            ratio = statistics.median(sandboxed / plain for sandboxed, plain in rounds)
            print_row(name, f"{median:,.0f}", f"{ratio:.2f}")


def main() -> None:
    """Measure, and print the tables."""
    measure_sizes([int(text) for text in sys.argv[1:]] or list(SIZES))
    print()
    measure_server()


if __name__ == "__main__":
    main()
