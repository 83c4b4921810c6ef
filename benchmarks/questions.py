"""What is compared: the clients, and the questions with their tasks."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Final, Literal

import attrs

# Each client: its environment, and its class in `benchmarks.peers`.
CLIENTS: Final = {
    "httpx": ("plain", "plain:Httpx"),
    "httpx + orjson": ("plain", "plain:Orjson"),
    "httpx + msgspec": ("plain", "plain:Msgspec"),
    "httpx, async": ("plain", "plain_async:AsyncHttpx"),
    "sailkit": ("sailkit", "facade:Sailkit"),
    "sailkit, every field read": ("sailkit", "facade:SailkitRead"),
    "sailkit without orjson": ("sailkit", "facade:SailkitJson"),
    "sailkit, async": ("sailkit", "facade_async:AsyncSailkit"),
    "sailkit at the limit": ("sailkit", "facade:SailkitAtLimit"),
    "sailkit at the limit, async": ("sailkit", "facade_async:AsyncSailkitAtLimit"),
    "SDK 1.4.2": ("sdk 1", "sdk1:Sdk1"),
    "SDK newest": ("sdk 2", "sdk2:Sdk2"),
    "stock generator": ("stock", "stock:Stock"),
}
BASE: Final = "httpx"
PLAIN: Final = ("httpx", "httpx + orjson", "httpx + msgspec")
OTHERS: Final = ("SDK 1.4.2", "SDK newest", "stock generator")
ALL: Final = (*PLAIN, "sailkit", "sailkit without orjson", *OTHERS)
CALLERS: Final = (*PLAIN, "httpx, async", "sailkit", "sailkit without orjson", "sailkit, async", *OTHERS)
JOBS: Final = ("httpx", "httpx + orjson", "sailkit", "SDK 1.4.2", "SDK newest")
AT_LIMIT: Final = ("sailkit at the limit", "sailkit at the limit, async")
TENANT: Final = "from sailkit import Tenant; t = Tenant('acme', client_id='a', client_secret='b')"
PROGRAMS: Final = {  # nothing is sent
    "import httpx; httpx.Client()": "import httpx; httpx.Client()",
    "python alone": "pass",
    "import sailkit": "import sailkit",
    "sailkit, Tenant and one operation": f"{TENANT}; t.identities.list(limit=5)",
    "sailkit, the same in both versions": f"{TENANT}; t.identities.list(limit=5); t.v2024.identities.list(limit=5)",
    "sailkit, operation without client": "from sailkit_api.v2025.operations import get_identity as g; g('1').http()",
}


@attrs.frozen
class Task:
    """One thing that clients do.

    Args:
        name: of the task in `benchmarks.tasks`.
        size: number of rows, calls, ids or MiB.
        quick_size: the same with --quick.
        label: of the task in the table, where a question has several.
        service: the settings of the service that are not its defaults.
        clients: those that do it, instead of those of the question.
        is_quick: whether it is part of --quick.
    """

    name: str
    size: int = 1
    quick_size: int = 1
    label: str = ""
    service: Mapping[str, Any] = attrs.field(factory=dict)
    clients: tuple[str, ...] = ()
    is_quick: bool = True

    def find_size(self, *, quick: bool) -> int:
        return self.quick_size if quick else self.size


@attrs.frozen
class Question:
    """One part of the page, with a table and a plot.

    Args:
        title: of the plot; {size} is that of the tasks.
        tasks: what is measured.
        clients: who does it.
        runs: number of runs, of which the median counts; the first of more than two is not counted.
        quick_runs: the same with --quick.
        figure: what the plot shows.
        kind: how it is measured.
    """

    title: str
    tasks: tuple[Task, ...]
    clients: tuple[str, ...]
    runs: int
    quick_runs: int
    figure: Literal["seconds", "cpu"] = "cpu"
    kind: Literal["tasks", "limit", "shapes", "imports", "instructions"] = "tasks"


def limit_task(latency: float, clients: tuple[str, ...], *, is_quick: bool = False) -> Task:
    label = f"{latency * 1000:.0f} ms"
    service = {"latency": latency, "limit": 100}
    return Task("list", 100_000, 50_000, label, service, clients, is_quick)


START: Final = (Task("start"),)
HTTPS: Final = (Task("start", service={"tls": True}),)
QUESTIONS: Final = {
    "imports": Question("Imports", (), tuple(PROGRAMS), 15, 5, "seconds", "imports"),
    "start": Question("Start-up, token and first call", START, ALL, 15, 3, "seconds"),
    "https": Question("Start-up, token and first call over https", HTTPS, ALL, 15, 3, "seconds"),
    "decode": Question(
        "Decoding a page of 250 rows, x json.loads",
        (Task("decode", 21, 5),),
        ("httpx + orjson", "httpx + msgspec", "sailkit", "sailkit, every field read", *ALL[4:]),
        3,
        1,
        kind="shapes",
    ),
    "encode": Question(
        "Encoding the objects of a page of 250 rows, x json.dumps",
        (Task("encode", 21, 5),),
        ("httpx + orjson", "httpx + msgspec", "sailkit", *ALL[4:]),
        3,
        1,
        kind="shapes",
    ),
    "call": Question("One small call", (Task("call", 1000, 300),), CALLERS, 7, 2),
    "list": Question("Listing {size} identities without latency", (Task("list", 100_000, 10_000),), CALLERS, 5, 2),
    "bulk": Question(
        "Enabling {size} identities, 100 in a request",
        (Task("enable", 20_000, 4000),),
        ("httpx", "sailkit", *OTHERS),
        5,
        2,
    ),
    "search": Question("Searching {size} identities", (Task("search", 50_000, 12_500),), JOBS, 3, 1),
    "export": Question(
        "Exporting {size} identities",
        (Task("csv", 100_000, 10_000, "CSV, six columns"), Task("lines", 100_000, 10_000, "NDJSON")),
        JOBS,
        3,
        1,
    ),
    "files": Question(
        "Files: 200 MiB downloaded, 100 MiB uploaded",
        (Task("download", 200, 200, "download"), Task("upload", 100, 100, "upload")),
        ("httpx", "sailkit", "SDK 1.4.2", "SDK newest"),
        7,
        3,
    ),
    "limit": Question(
        "Listing {size} identities, 100 requests in 10 seconds",
        (
            limit_task(0.1, (*AT_LIMIT, "SDK newest"), is_quick=True),
            limit_task(0.5, AT_LIMIT),
            limit_task(1.0, (*AT_LIMIT, "SDK newest")),
        ),
        AT_LIMIT,
        1,
        1,
        "seconds",
        "limit",
    ),
    "instructions": Question(
        "Instructions of the processor",
        (Task("call", 200, 50, "call"), Task("list one", 200, 50, "list(limit=1)")),
        ALL,
        1,
        1,
        kind="instructions",
    ),
}
