"""Measurement of a question: runs of its tasks by its clients, and the table of their ratios."""

from __future__ import annotations

import json
import re
import shutil
import statistics
import sys
from collections.abc import Callable, Mapping
from functools import partial
from typing import Any, Final

import attrs

from .environments import ClientError, Environments, Run, fetch_counts
from .questions import BASE, CLIENTS, PROGRAMS, Question, Task
from .report import Bar, Table
from .service import PAGE, PERIOD

MEMORY: Final = (
    "import sys; exec(sys.argv[1]); text = open('/proc/self/status').read(); "
    "print(int(text.partition('VmHWM:')[2].split()[0]) / 1024)"
)
PAUSE: Final = PERIOD + 0.2  # seconds until the first call does not count towards the rate limit
VALGRIND: Final = ("valgrind", "--tool=cachegrind", "--cache-sim=no", "--cachegrind-out-file=/dev/null")
INSTRUCTIONS: Final = re.compile(r"I\s+refs:\s+([\d,]+)")


@attrs.frozen
class Figures:
    """The medians of some runs: seconds, seconds of CPU, and MiB."""

    seconds: float
    cpu: float
    mib: float
    counts: Mapping[str, int] = attrs.field(factory=dict)


def find_medians(runs: list[Figures]) -> Figures:
    """The medians; the first of more than two runs does not count."""
    counted = runs[1:] if len(runs) > 2 else runs
    seconds, cpu, mib = (statistics.median(getattr(run, name) for run in counted) for name in ("seconds", "cpu", "mib"))
    return Figures(seconds, cpu, mib, counted[-1].counts)


class Measurement:
    """One question on this machine.

    Args:
        question: the question.
        environments: those of the clients.
        quick: whether it is measured with few runs and small sizes.
    """

    def __init__(self, question: Question, environments: Environments, *, quick: bool) -> None:
        self._question, self._environments, self._quick = question, environments, quick
        self._runs = question.quick_runs if quick else question.runs
        self._tasks = [task for task in question.tasks if task.is_quick or not quick]
        size = self._tasks[0].find_size(quick=quick) if self._tasks else 0
        self._title = question.title.format(size=f"{size:,}")

    def measure(self) -> Table:
        """Measure, and return the table of the ratios."""
        kinds: dict[str, Callable[[], Table]] = {
            "tasks": self._compare_tasks,
            "limit": self._compare_with_limit,
            "shapes": self._compare_shapes,
            "imports": self._compare_imports,
            "instructions": self._count_instructions,
        }
        return kinds[self._question.kind]()

    def _repeat(self, names: tuple[str, ...], run: Callable[[str], Figures]) -> dict[str, Figures | None]:
        """Interleaved runs by name, and their medians: None for a client that fails, unless it is ours or the base."""
        runs: dict[str, list[Figures]] = {name: [] for name in names}
        failed: set[str] = set()
        for _ in range(self._runs):
            for name, found in runs.items():
                if name in failed:
                    continue
                try:
                    found.append(run(name))
                except ClientError as error:
                    if "sailkit" in name or name == BASE:
                        raise
                    failed.add(name)
                    print(f"{name} fails: {error}", file=sys.stderr, flush=True)
        return {name: None if name in failed else find_medians(found) for name, found in runs.items()}

    def _perform(self, task: Task, url: str, client: str) -> Figures:
        """One run of a task."""
        options: dict[str, Any] = {"url": url, "size": task.find_size(quick=self._quick)}
        if task.service.get("limit"):
            options["pause"] = PAUSE
        if task.name == "upload":
            self._make_upload(options["size"])
        run = self._environments.run_task(CLIENTS[client], task.name, options)
        if task.name == "start":
            return Figures(run.seconds, run.cpu, run.result["mib"])
        counts = fetch_counts(url)
        if task.name == "upload" and counts["uploaded"] < options["size"] << 20:
            raise ClientError(f"{counts['uploaded']} bytes have been uploaded")
        return Figures(**run.result, counts=counts)

    def _make_upload(self, mebibytes: int) -> None:
        path = self._environments.folder / f"{mebibytes}.csv"
        if not path.exists():
            path.write_bytes((b"id,name,department\n" * 60_000)[: 1 << 20] * mebibytes)

    def _find_service(self, task: Task) -> dict[str, Any]:
        """The settings of the service for a task."""
        size = task.find_size(quick=self._quick)
        settings: dict[str, dict[str, Any]] = {
            "list": {"rows": size},
            "csv": {"rows": size},
            "lines": {"rows": size},
            "search": {"hits": size, "shapes": str(self._environments.shapes)},
            "download": {"mebibytes": size},
        }
        return {**settings.get(task.name, {}), **task.service}

    def _compare_tasks(self) -> Table:
        is_start = self._question.tasks[0].name == "start"
        rows, bars = [], []
        for task in self._tasks:
            with self._environments.serve(self._find_service(task)) as url:
                results = self._repeat(self._question.clients, partial(self._perform, task, url))
            new_rows, new_bars = self._compare(results, BASE, [task.label] if task.label else [])
            rows += new_rows
            bars += new_bars
        heads = ["task"] if self._question.tasks[0].label else []
        heads += ["client", "x httpx, CPU time", "x httpx, time", "peak MiB" if is_start else "MiB more"]
        return Table(self._title, heads, rows, bars)

    def _compare(
        self, results: Mapping[str, Figures | None], base_name: str, labels: list[str]
    ) -> tuple[list[list[str]], list[Bar]]:
        """Rows and bars of the ratios to a base."""
        base = results[base_name]
        assert base is not None
        rows, bars = [], []
        for name, figures in results.items():
            if figures is None:
                rows.append([*labels, name, "fails", "fails", ""])
                continue
            ratios = {"cpu": figures.cpu / base.cpu, "seconds": figures.seconds / base.seconds}
            cells = [f"{ratios['cpu']:.2f}", f"{ratios['seconds']:.2f}", f"{figures.mib:.0f}"]
            rows.append([*labels, name, *cells])
            ratio = ratios[self._question.figure]
            bars.append(Bar(": ".join([*labels, name]), ratio, f"{ratio:.2f}"))
        return rows, bars

    def _compare_with_limit(self) -> Table:
        rows, bars = [], []
        for task in self._tasks:
            size, latency = task.find_size(quick=self._quick), task.service["latency"]
            least = (size // PAGE - 1) // task.service["limit"] * PERIOD + latency

            def run(client: str, task: Task = task) -> Figures:
                with self._environments.serve(self._find_service(task)) as url:  # it counts the requests of one client
                    return self._perform(task, url, client)

            for name, figures in self._repeat(task.clients, run).items():
                if figures is None:
                    rows.append([task.label, name, "fails", "", "", ""])
                    continue
                ratio, counts = figures.seconds / least, figures.counts
                cells = [f"{ratio:.2f}", str(counts["requests"]), str(counts["refused"]), f"{figures.mib:.0f}"]
                rows.append([task.label, name, *cells])
                bars.append(Bar(f"{task.label}: {name}", ratio, f"{ratio:.2f}"))
        heads = ["latency", "client", "x the limit", "requests", "status 429", "MiB more"]
        return Table(self._title, heads, rows, bars)

    def _compare_shapes(self) -> Table:
        (task,) = self._tasks
        options = {"runs": task.find_size(quick=self._quick)}
        pages = json.loads(self._environments.shapes.read_text("utf-8"))
        columns: dict[str, dict[str, list[float] | None]] = {}
        for number in range(self._runs):
            for client in self._question.clients:
                run = self._environments.run_task(CLIENTS[client], task.name, options)
                if run.errors and not number:
                    print(f"{client}: {run.errors}", file=sys.stderr, flush=True)
                collect(columns, client, run)
        rows = [[name, *(format_cell(column, name) for column in columns.values())] for name in pages]
        bars = []
        for name, column in columns.items():
            ratios = [statistics.median(found) for found in column.values() if found]
            if ratios:
                text = f"{statistics.median(ratios):.2f} ({min(ratios):.2f} to {max(ratios):.2f})"
                bars.append(Bar(name, statistics.median(ratios), text))
        return Table(self._title, ["page", *columns], rows, bars)

    def _compare_imports(self) -> Table:
        def run(name: str) -> Figures:
            done = self._environments.run("sailkit", [MEMORY, PROGRAMS[name]])
            return Figures(done.seconds, done.cpu, float(done.output))

        results = self._repeat(self._question.clients, run)
        rows, bars = self._compare(results, self._question.clients[0], [])
        return Table(self._title, ["program", "x the first, CPU time", "x the first, time", "peak MiB"], rows, bars)

    def _count_instructions(self) -> Table:
        check_valgrind()
        clients = self._question.clients if not self._quick else ("httpx", "sailkit", "SDK newest")
        counts: dict[str, list[float]] = {}
        for client in clients:
            with self._environments.serve({}) as url:
                start = self._count(client, "start", 0, url)
                sizes = [(task.name, task.find_size(quick=self._quick)) for task in self._tasks]
                calls = [(self._count(client, name, size, url) - start) / size for name, size in sizes]
            counts[client] = [start, *calls]
        labels = ["start-up", *(task.label for task in self._tasks)]
        rows, bars = [], []
        for client, found in counts.items():
            ratios = [count / base for count, base in zip(found, counts[BASE], strict=True)]
            cells = [f"{count / 1e6:.1f} ({ratio:.2f})" for count, ratio in zip(found, ratios, strict=True)]
            rows.append([client, *cells])
            bars.append(Bar(client, ratios[1], f"{ratios[1]:.2f}"))
        return Table(self._title, ["client", *(f"{label}, millions (x httpx)" for label in labels)], rows, bars)

    def _count(self, client: str, task: str, size: int, url: str) -> int:
        """The instructions of a process."""
        run = self._environments.run_task(CLIENTS[client], task, {"url": url, "size": size}, wrapper=VALGRIND)
        found = INSTRUCTIONS.search(run.errors)
        if not found:
            raise ClientError(f"valgrind has counted nothing: {run.errors[-500:]}")
        return int(found[1].replace(",", ""))


def check_valgrind() -> None:
    """Raise an error if valgrind is not installed."""
    if not shutil.which("valgrind"):
        raise SystemExit("instructions require valgrind on the PATH: install it (Debian: apt install valgrind)")


def collect(columns: dict[str, dict[str, list[float] | None]], client: str, run: Run) -> None:
    """Add the ratios of a run to the columns: one for each client, or for each way of encoding of a client."""
    for shape, ratios in run.result.items():
        if ratios is None:
            columns.setdefault(client, {})[shape] = None
            continue
        for way, ratio in ratios.items():
            column = columns.setdefault(f"{client}, {way}" if way else client, {})
            found = column.setdefault(shape, [])
            if found is not None:
                found.append(ratio)


def format_cell(column: Mapping[str, list[float] | None], shape: str) -> str:
    """The median; a dash where a client has no model."""
    if shape not in column:
        return "–"
    found = column[shape]
    return f"{statistics.median(found):.2f}" if found else "fails"
