"""Series of upstream states between two dates: in each, more of the changes between them has been made.

A unit of change is a path with the files that it leads to. A state is a tree of files that vendoring reads, as
upstream's would have been: the root documents list the paths of the state, and every file is in its old or its new
form.
"""

from __future__ import annotations

import json
import posixpath
import random
import re
from collections.abc import Iterable, Iterator, Mapping
from typing import Any

import attrs

from scripts.vendor.yaml12 import load

Files = Mapping[str, bytes]
ROOTS = {version: f"idn/sailpoint-api.{version}.yaml" for version in ("v2024", "v2025")}

_REFERENCE = re.compile(rb"""\$ref["']?\s*:\s*["']?([^\s"'#,}]+)""")
_ID = re.compile(rb"(?m)^( *operationId: *)(\w+)")
_TAG = re.compile(rb"(?m)^( *tags: *\n *- *)(\S.*)$")


@attrs.frozen
class Unit:
    """Files that change together, and the entries of the root documents that do.

    Args:
        files: their paths.
        entries: pairs of version and path of the API.
    """

    files: tuple[str, ...]
    entries: tuple[tuple[str, str], ...] = ()


@attrs.frozen
class Series:
    """The states between two trees of files.

    Args:
        old: the first state.
        new: the last state.
        steps: the units that each step changes.
        seed: for what is made up besides: new ids, new tags, other orders of keys.
    """

    old: Files
    new: Files
    steps: tuple[tuple[Unit, ...], ...]
    seed: int

    def states(self) -> Iterator[dict[str, bytes]]:
        """Every state, the first and the last included."""
        dice = random.Random(self.seed)
        files = {**self.new, **self.old}
        entries = {version: _entries(self.old, version) for version in ROOTS}
        last = {version: _entries(self.new, version) for version in ROOTS}
        yield dict(self.old)
        for step in self.steps[:-1]:
            for unit in step:
                files.update({path: self.new[path] for path in unit.files if path in self.new})
                for version, path in unit.entries:
                    _take(path, last[version], entries[version])
            self._disturb(files, dice)
            yield {**files, **{ROOTS[v]: _root(self.old, v, entries[v], dice) for v in ROOTS}}
        yield dict(self.new)

    def _disturb(self, files: dict[str, bytes], dice: random.Random) -> None:
        """Give an operation another id, a path another tag, and files another order of keys."""
        paths = sorted(path for path in files if "/paths/" in path and path in self.new)
        for path in dice.sample(paths, min(2, len(paths))):
            files[path] = _ID.sub(rb"\1\2Anew", files[path], count=1)
        if dice.random() < 0.3:
            path = dice.choice(paths)
            files[path] = _TAG.sub(rb"\1Renamed \2", files[path])
        others = sorted(path for path in files if path.endswith(".yaml") and path not in ROOTS.values())
        for path in dice.sample(others, min(40, len(others))):
            files[path] = _shuffled(files[path], dice)


def build_series(old: Files, new: Files, *, steps: int, seed: int) -> Series:
    """Build a series.

    Args:
        old: the first state.
        new: the last state.
        steps: how many refreshes lead from the first to the last.
        seed: of the order of the changes, and of the size of the steps.
    """
    dice = random.Random(seed)
    units = _units(old, new, dice)
    weights = [dice.lognormvariate(0, 1.2) for _ in range(steps)]
    total, done, cut = sum(weights), 0.0, 0
    parts: list[tuple[Unit, ...]] = []
    for weight in weights:
        done += weight
        end = round(len(units) * done / total)
        parts.append(tuple(units[cut:end]))
        cut = end
    return Series(old, new, tuple(parts), seed)


def _units(old: Files, new: Files, dice: random.Random) -> list[Unit]:
    """The units of change in the order of time: those of one topic mostly together."""
    changed = {path for path in old.keys() & new.keys() if old[path] != new[path]}
    free = {path for path in sorted(changed) if "/schemas/" in path and dice.random() < 0.2}
    taken: set[str] = set()
    units = [Unit((path,)) for path in sorted(free)]
    for places in _topics(old, new).values():
        files: set[str] = set()
        entries = []
        for version, path in places:
            target = _entries(new, version).get(path) or _entries(old, version)[path]
            files |= {file for file in _closure(new, target) if file in changed}
            if _entries(new, version).get(path) != _entries(old, version).get(path):
                entries.append((version, path))
        files -= taken | free
        taken |= files
        if files or entries:
            units.append(Unit(tuple(sorted(files)), tuple(entries)))
    units.append(Unit(tuple(sorted(changed - taken - free - {*ROOTS.values()}))))
    order = sorted({_topic(unit) for unit in units})
    dice.shuffle(order)
    return sorted(units, key=lambda unit: order.index(_topic(unit)) + dice.gauss(0, 3))


def _topics(old: Files, new: Files) -> dict[str, list[tuple[str, str]]]:
    """The versions and paths of the API, by path: both versions change together."""
    places: dict[str, list[tuple[str, str]]] = {}
    for version in ROOTS:
        for path in {**_entries(old, version), **_entries(new, version)}:
            places.setdefault(path, []).append((version, path))
    return places


def _topic(unit: Unit) -> str:
    name = next((path for path in unit.files if "/paths/" in path), (*unit.files, "")[0])
    return "-".join(posixpath.basename(name).split(".")[0].split("-")[:1])


_CACHE: dict[tuple[int, str], Any] = {}


def _document(files: Files, version: str) -> dict[str, Any]:
    key = (id(files), version)
    if key not in _CACHE:
        _CACHE[key] = load(files[ROOTS[version]]).value
    found: dict[str, Any] = _CACHE[key]
    return found


def _entries(files: Files, version: str) -> dict[str, str]:
    """The file of each path of the API."""
    paths = _document(files, version)["paths"]
    return {path: posixpath.normpath(posixpath.join("idn", item["$ref"])) for path, item in paths.items()}


def _closure(files: Files, start: str) -> set[str]:
    """A file, and all files that it leads to."""
    seen: set[str] = set()
    waiting = [start]
    while waiting:
        path = waiting.pop()
        if path in seen or path not in files:
            continue
        seen.add(path)
        targets = (match.decode() for match in _REFERENCE.findall(files[path]))
        waiting += [posixpath.normpath(posixpath.join(posixpath.dirname(path), target)) for target in targets]
    return seen


def _take(path: str, source: Mapping[str, str], target: dict[str, str]) -> None:
    """Bring an entry into the state that it has elsewhere."""
    if path in source:
        target[path] = source[path]
    else:
        target.pop(path, None)


def _root(files: Files, version: str, entries: Mapping[str, str], dice: random.Random) -> bytes:
    paths = [*entries]
    dice.shuffle(paths)
    refs = {path: {"$ref": f"./{posixpath.relpath(entries[path], 'idn')}"} for path in paths}
    return json.dumps({**_document(files, version), "paths": refs}).encode()


def _shuffled(data: bytes, dice: random.Random) -> bytes:
    def change(node: Any) -> Any:
        if isinstance(node, list):
            return [change(child) for child in node]
        if not isinstance(node, dict):
            return node
        keys: Iterable[str] = dice.sample(sorted(node), len(node))
        return {key: change(node[key]) for key in keys}

    return json.dumps(change(load(data).value)).encode()
