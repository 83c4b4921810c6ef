"""Measurements of one client, in a process that has this client: `tasks.run(client, task, options)`.

This module imports nothing but the standard library, because it runs in environments without this project. The result
is printed as JSON: seconds, seconds of CPU and growth of memory in MiB, or ratios by the shape of a page.
"""

from __future__ import annotations

import gc
import json
import sys
import time
from collections.abc import Callable
from importlib import import_module
from pathlib import Path
from typing import Any, Final

PERIOD: Final = 10.2  # seconds of the rate limit, and a little more


def read_status(name: str) -> float:
    """A value of this process in MiB: VmRSS, its memory now, or VmHWM, its peak since the last reset."""
    try:
        text = Path("/proc/self/status").read_text()
    except FileNotFoundError:  # not on Linux: the peak stands for both
        import resource

        return resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / (1 << (20 if sys.platform == "darwin" else 10))
    return int(text.partition(f"{name}:")[2].split(maxsplit=1)[0]) / 1024


def reset_peak() -> None:
    """Let the peak begin at the present memory, where the system can do that."""
    try:
        Path("/proc/self/clear_refs").write_text("5")
    except OSError:
        return


def measure(function: Callable[[], Any]) -> dict[str, float]:
    """Seconds, seconds of CPU, and the peak of memory above that before, in MiB."""
    gc.collect()
    reset_peak()
    before, began, cpu = read_status("VmRSS"), time.perf_counter(), time.process_time()
    function()
    seconds, used = time.perf_counter() - began, time.process_time() - cpu
    return {"seconds": seconds, "cpu": used, "mib": max(0.0, read_status("VmHWM") - before)}


def find_fastest(functions: list[Callable[[], Any]], runs: int) -> list[float]:
    """The seconds of CPU of the fastest run of some functions, in interleaved runs."""
    best = [float("inf")] * len(functions)
    for _ in range(runs):
        for number, function in enumerate(functions):
            start = time.process_time()
            function()
            best[number] = min(best[number], time.process_time() - start)
    return best


def compare_decoding(text: bytes, codec: Any, runs: int) -> dict[str, float]:
    """The ratio to `json.loads` of the same page."""
    loads, alone = find_fastest([lambda: json.loads(text), lambda: codec.decode(text)], runs)
    return {"": alone / loads}


def compare_encoding(text: bytes, codec: Any, runs: int) -> dict[str, float]:
    """The ratios to `json.dumps` of the same page as dicts, by the kind of objects."""
    rows = json.loads(text)
    pages = {name: prepare(codec.decode(text)) for name, prepare in codec.objects.items()}
    for page in pages.values():
        if len(json.loads(codec.encode(page))) != len(rows):
            raise ValueError("encoding loses rows")
    functions: list[Callable[[], Any]] = [lambda: json.dumps(rows)]
    functions += [lambda page=page: codec.encode(page) for page in pages.values()]  # type: ignore[misc]
    dumps, *others = find_fastest(functions, runs)
    return {name: seconds / dumps for name, seconds in zip(pages, others, strict=True)}


def measure_shapes(kind: Any, task: str, options: dict[str, Any]) -> dict[str, dict[str, float] | None]:
    """By the name of each shape that the client has models for: the ratios, or None where it fails."""
    ratios: dict[str, dict[str, float] | None] = {}
    pages = json.loads(Path(options["shapes"]).read_text("utf-8"))
    compare = compare_decoding if task == "decode" else compare_encoding
    for name, (model, text) in pages.items():
        try:
            codec = kind.codec(model, name.rpartition(": ")[2] if not model else "")
            if codec is not None:
                ratios[name] = compare(text.encode(), codec, options["runs"])
        except Exception as error:  # noqa: BLE001 - what a client cannot do is a result
            print(f"{name}: {type(error).__name__}: {str(error)[:200]}", file=sys.stderr)
            ratios[name] = None
    return ratios


def perform(client: Any, task: str, options: dict[str, Any]) -> Callable[[], Any]:
    """The function that does a task with a client, and checks that it has been done."""
    folder, size = options["folder"], options["size"]

    def check(value: Any, expected: int) -> None:
        assert value == expected, f"{task}: {value} instead of {expected}"

    if task == "enable":
        ids = [f"{number:032x}" for number in range(size)]
        return lambda: check(client.enable(ids), size)
    tasks: dict[str, Callable[[], Any]] = {
        "start": lambda: None,
        "call": lambda: client.call(size),
        "list one": lambda: client.list_first(size),
        "list": lambda: check(client.count_rows(), size),
        "search": lambda: check(client.search(), size),
        "csv": lambda: check(client.write_csv(f"{folder}/a.csv"), size),
        "lines": lambda: check(client.write_lines(f"{folder}/a.jsonl"), size),
        "download": lambda: check(client.download(f"{folder}/a.bin"), size << 20),
        "upload": lambda: client.upload(f"{folder}/{size}.csv"),
    }
    return tasks[task]


def run(place: str, task: str, text: str) -> None:
    """Print what a client, "module:class", measures."""
    options = json.loads(text)
    module, _, name = place.partition(":")
    kind = getattr(import_module(f"benchmarks.peers.{module}"), name)
    if task in ("decode", "encode"):
        print(json.dumps(measure_shapes(kind, task, options)))
        return
    client = kind(options["url"])
    client.get()
    if task == "start":
        print(json.dumps({"mib": read_status("VmHWM")}))
        return
    time.sleep(options.get("pause", 0.0))
    print(json.dumps(measure(perform(client, task, options))))
