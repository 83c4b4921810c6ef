"""Comparison with other clients, as tables and plots: `python -m benchmarks.compare [--quick] [--write]`.

Each client has an environment of its own, which is made on the spot, as is the output of openapi-python-client. Runs
are interleaved, and the median counts. `--write` replaces the tables in docs/performance.md and the plots beside it.
"""

from __future__ import annotations

import argparse
import contextlib
import json
import os
import platform
import re
import statistics
import subprocess
import sys
import tempfile
import time
import venv
from collections.abc import Iterator
from pathlib import Path
from typing import Final

PROJECT: Final = Path(__file__).parent.parent
PAGE: Final = PROJECT / "docs/performance.md"
REQUIREMENTS: Final = {  # of the environments
    "plain": ("httpx==0.28.1", "orjson==3.13.0", "msgspec==0.23.0"),
    "sailkit": (f"{PROJECT}[fast]",),
    "sdk 1": ("sailpoint==1.4.2",),
    "sdk 2": ("sailpoint",),
    "stock": ("openapi-python-client==0.29.1",),
}
HOMES: Final = {  # the environment of each client
    "httpx": "plain",
    "httpx + orjson": "plain",
    "httpx + msgspec": "plain",
    "sailkit": "sailkit",
    "sailkit, auto": "sailkit",
    "SDK 1.4.2": "sdk 1",
    "SDK newest": "sdk 2",
    "stock generator": "stock",
}
UNLIMITED: Final = tuple(peer for peer in HOMES if peer != "sailkit, auto")
# Rows, latency, limit, figure, runs, runs of --quick, clients.
QUESTIONS: Final = {
    "start": ("Start-up, token and first call", (250, 0.0, 0), "wall", 7, 3, UNLIMITED),
    "decode": ("Decoding a page of 250 identities", (250, 0.0, 0), "cpu", 5, 1, UNLIMITED),
    "call": ("One small call", (250, 0.0, 0), "cpu", 5, 1, UNLIMITED),
    "list": ("Listing 100,000 identities without latency", (100_000, 0.0, 0), "cpu", 3, 1, UNLIMITED),
    "limit": (
        "Listing 100,000 identities at the rate limit, 100 ms latency",
        (100_000, 0.1, 100),
        "wall",
        1,
        1,
        ("sailkit, auto", "SDK newest"),
    ),
}
QUICK_ROWS: Final = 10_000


def make_environments(folder: Path) -> dict[str, Path]:
    """Make the environments that do not exist yet, and return the Python of each."""
    pythons: dict[str, Path] = {}
    for name, packages in REQUIREMENTS.items():
        home = folder / name.replace(" ", "-")
        pythons[name] = home / "bin/python"
        if not pythons[name].exists():
            venv.create(home, with_pip=True)
            subprocess.run([pythons[name], "-m", "pip", "install", "--quiet", *packages], check=True)
    output = folder / "generated/stock"
    if not output.exists():
        output.parent.mkdir(exist_ok=True)
        settings = folder / "settings.yaml"
        settings.write_text("literal_enums: true\n")  # its own enums have duplicate keys, with which it stops
        document: list[str | Path] = ["--path", PROJECT / "openapi/v2025.json", "--config", settings, "--meta=none"]
        generator = folder / "stock/bin/openapi-python-client"
        subprocess.run([generator, "generate", *document, "--output-path", output], check=True, capture_output=True)
    return pythons


@contextlib.contextmanager
def running_service(rows: int, latency: float, limit: int) -> Iterator[str]:
    command = [sys.executable, "-m", "benchmarks.service", str(rows), str(latency), str(limit)]
    with subprocess.Popen(command, cwd=PROJECT, stdout=subprocess.PIPE, text=True) as process:
        assert process.stdout is not None
        yield f"http://127.0.0.1:{int(process.stdout.readline())}"
        process.terminate()


def run(python: Path, peer: str, question: str, url: str, generated: Path) -> dict[str, float]:
    """Return what a client measures, and the seconds of its whole process as "process"."""
    environment = {name: value for name, value in os.environ.items() if name != "PYTHONDONTWRITEBYTECODE"}
    environment["PYTHONPATH"] = str(generated)
    began = time.perf_counter()
    command: list[str | Path] = [python, "-W", "ignore", PROJECT / "benchmarks/peers.py", peer, question, url]
    done = subprocess.run(command, env=environment, capture_output=True, text=True, check=True)
    seconds = time.perf_counter() - began
    result: dict[str, float] = json.loads(done.stdout.splitlines()[-1])
    return {**result, "process": seconds}


def measure(question: str, pythons: dict[str, Path], folder: Path, *, quick: bool) -> dict[str, tuple[float, float]]:
    """Return the median seconds and MiB of each client."""
    _, (rows, latency, limit), figure, runs, quick_runs, peers = QUESTIONS[question]
    key = "process" if question == "start" else "cpu" if figure == "cpu" else "seconds"
    results: dict[str, list[dict[str, float]]] = {peer: [] for peer in peers}
    service = (min(rows, QUICK_ROWS) if quick else rows, latency, limit)
    with contextlib.ExitStack() as stack:
        url = "" if limit else stack.enter_context(running_service(*service))
        for number in range((quick_runs if quick else runs) + (question == "start")):
            for peer in peers:
                with contextlib.ExitStack() as own:  # the service counts the requests of each client
                    address = url or own.enter_context(running_service(*service))
                    result = run(pythons[HOMES[peer]], peer, question, address, folder / "generated")
                if number or question != "start":
                    results[peer].append(result)
    return {
        peer: (statistics.median(r[key] for r in found), statistics.median(r["mib"] for r in found))
        for peer, found in results.items()
    }


def table(question: str, results: dict[str, tuple[float, float]], *, quick: bool) -> str:
    title, (rows, latency, limit), figure, *_ = QUESTIONS[question]
    rows = min(rows, QUICK_ROWS) if quick else rows
    base, base_name = results.get("httpx", (0.0, 0.0))[0], "plain httpx"
    if limit:
        base, base_name = (rows // 250 - 1) // limit * 10 + latency, "the limit"
    lines = [f"### {title.replace('100,000', f'{rows:,}')}", ""]
    lines += [f"![{title}](performance-{question}.svg)", ""]
    memory = "peak MiB" if question == "start" else "MiB more"
    lines += [f"| client | x {base_name} ({'CPU time' if figure == 'cpu' else 'time'}) | {memory} |"]
    lines += ["| --- | --- | --- |"]
    lines += [f"| {peer} | {seconds / base:.2f} | {mib:.0f} |" for peer, (seconds, mib) in results.items()]
    return "\n".join(lines)


def plot(question: str, results: dict[str, tuple[float, float]], path: Path) -> None:
    import matplotlib as mpl

    mpl.use("svg")
    from matplotlib import pyplot

    mpl.rcParams["svg.hashsalt"] = question
    base = results["httpx"][0] if "httpx" in results else min(seconds for seconds, _ in results.values())
    figure, axes = pyplot.subplots(figsize=(7, 0.5 + 0.4 * len(results)))
    names, ratios = [*results][::-1], [seconds / base for seconds, _ in results.values()][::-1]
    bars = axes.barh(names, ratios, color=["#2a6fdb" if "sailkit" in name else "#b8bec8" for name in names])
    axes.bar_label(bars, labels=[f"{ratio:.2f}" for ratio in ratios], padding=3)
    axes.spines[["top", "right", "bottom"]].set_visible(False)
    axes.set_xticks([])
    axes.margins(x=0.12)
    figure.savefig(path, bbox_inches="tight", metadata={"Date": None})
    pyplot.close(figure)


def describe_machine() -> str:
    text = Path("/proc/cpuinfo").read_text() if Path("/proc/cpuinfo").exists() else ""
    model = re.search(r"model name\s*: (.*)", text)
    kind = model[1] if model else platform.machine()
    load = f", load {os.getloadavg()[0]:.1f} at the start" if hasattr(os, "getloadavg") else ""
    return f"{kind}, {os.cpu_count()} cores, {platform.system()}, Python {platform.python_version()}{load}."


def main() -> None:
    """Print the tables, and write them where that is asked for."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--quick", action="store_true", help="few runs, and 10,000 identities")
    parser.add_argument("--write", action="store_true", help="replace the tables and plots in docs/")
    parser.add_argument("--work", type=Path, help="folder of the environments; kept, and used again")
    parser.add_argument("--only", action="append", choices=QUESTIONS, help="a question; may be repeated")
    options = parser.parse_args()
    machine = describe_machine()
    with contextlib.ExitStack() as stack:
        folder = options.work or Path(stack.enter_context(tempfile.TemporaryDirectory()))
        folder.mkdir(parents=True, exist_ok=True)
        pythons = make_environments(folder.resolve())
        tables: list[str] = []
        for question in options.only or QUESTIONS:
            results = measure(question, pythons, folder.resolve(), quick=options.quick)
            tables.append(table(question, results, quick=options.quick))
            print(tables[-1], end="\n\n", flush=True)
            if options.write:
                plot(question, results, PAGE.with_name(f"performance-{question}.svg"))
    if options.write:
        head, _, rest = PAGE.read_text("utf-8").partition("<!-- results -->")
        tail = rest.partition("<!-- end of results -->")[2]
        body = "\n\n".join([f"Machine: {machine}", *tables])
        PAGE.write_text(f"{head}<!-- results -->\n\n{body}\n\n<!-- end of results -->{tail}", "utf-8")


if __name__ == "__main__":
    main()
