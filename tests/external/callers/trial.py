"""Trial of the callers of one state with another: what the type checker refuses, what raises, and what is sent."""

from __future__ import annotations

import json
import os
import re
import subprocess
import sys
from collections.abc import Iterator, Mapping
from pathlib import Path
from typing import Any, Final, TypeAlias

import attrs

from scripts.generate.command import ROOT
from scripts.review.report import Report
from tests.external.callers.callers import Caller, Names, list_callers, to_json, write
from tests.external.callers.package import Package, load

Level: TypeAlias = int

FINE, DIFFERS, REFUSED, BREAKS = range(4)  # levels of what happens to a caller, the worst last
LEVELS: Final = ("fine", "behaves differently", "is refused by the type checker", "breaks")

OPTIONS: Final = (
    *("--config-file=", "--output=json", "--follow-imports=silent", "--no-error-summary", "--no-incremental"),
    *(f"--cache-dir={os.devnull}", "--check-untyped-defs", "--hide-error-codes", "--python-version=3.11"),
)
SHOWN: Final = 30
# The argument that an error is about, in the messages of mypy, of Python and of the client.
ARGUMENT: Final = re.compile(r"""[Aa]rguments?:? ['"](\w+)['"]""")
REQUIRES: Final = re.compile(r"\w+ requires ([\w, ]+)$")


@attrs.frozen
class Place:
    """What a caller uses: the operation's function, class or enum, and its parameter, field or value."""

    version: str
    kind: str
    name: str
    part: str


@attrs.frozen
class Trial:
    """What happened to the callers of an old state.

    Args:
        outcomes: the worst at each place, with its reason.
        packages: of the old state, by version.
        callers: their number.
        worst: the worst at any part, by the place without a part.
    """

    outcomes: Mapping[Place, tuple[Level, str]]
    packages: Mapping[str, Package]
    callers: int
    worst: dict[Place, Level] = attrs.field(factory=dict)

    def __attrs_post_init__(self) -> None:
        for place, (level, _) in self.outcomes.items():
            whole = attrs.evolve(place, part="")
            self.worst[whole] = max(level, self.worst.get(whole, FINE))


def _environment(state: Path) -> dict[str, str]:
    path = os.pathsep.join(map(str, (state / "generated", ROOT / "facade", ROOT)))
    return {**os.environ, "PYTHONPATH": path, "MYPYPATH": path}


def _work(command: str, state: Path, data: Any, folder: Path) -> Any:
    """Let a process with the package of a state work on JSON."""
    folder.mkdir(parents=True, exist_ok=True)
    path = folder / f"{command}.json"
    path.write_text(json.dumps(data), encoding="utf-8")
    module = "tests.external.callers.worker"
    subprocess.run([sys.executable, "-m", module, command, str(path)], env=_environment(state), cwd=ROOT, check=True)
    return json.loads(path.read_text(encoding="utf-8"))


def describe_state(state: Path, versions: list[str], folder: Path) -> dict[str, Package]:
    """Describe the packages of a state."""
    return {item["version"]: load(item) for item in _work("describe", state, versions, folder)}


def check_types(folder: Path, state: Path) -> dict[tuple[str, int], list[str]]:
    """The errors of mypy in the callers of a folder, by module and line."""
    command = [sys.executable, "-m", "mypy", *OPTIONS, "."]
    process = subprocess.run(command, env=_environment(state), cwd=folder, capture_output=True, text=True)
    if process.returncode not in (0, 1) or process.stderr:
        raise AssertionError(f"mypy cannot check the callers: {process.stderr}{process.stdout[-2000:]}")
    errors: dict[tuple[str, int], list[str]] = {}
    for line in process.stdout.splitlines():
        error = json.loads(line)
        if error["severity"] == "error":
            errors.setdefault((Path(error["file"]).stem, error["line"]), []).append(error["message"])
    return errors


@attrs.frozen
class _Results:
    """What happened to the callers of one state in one state, by module and line."""

    callers: dict[tuple[str, int], tuple[str, Caller]]
    errors: dict[tuple[str, int], list[str]]
    outcomes: dict[tuple[str, int], dict[str, Any]]


def _try(packages: Mapping[str, Package], state: Path, names: Mapping[str, Names], folder: Path) -> _Results:
    callers, tasks = dict[tuple[str, int], tuple[str, Caller]](), []
    for version, package in packages.items():
        places = write(folder / "callers", package, list_callers(package), names[version])
        callers |= {key: (version, caller) for key, caller in places.items()}
        task = {"package": attrs.asdict(package), "folder": str(folder / "callers"), "callers": to_json(places)}
        tasks.append(task | {"names": dict(names[version].classes)})
    errors = check_types(folder / "callers", state)
    outcomes = [outcome for each in _work("run", state, tasks, folder) for outcome in each]
    return _Results(callers, errors, dict(zip(callers, outcomes, strict=True)))


def try_callers(old: Path, new: Path, report: Report, folder: Path) -> Trial:
    """Write the callers of a state, and try them in this state and in a new one.

    Args:
        old: the folder of the callers' state.
        new: the folder of the new one.
        report: of the review; callers follow its advice on the names of classes and methods, after they tried theirs.
        folder: for temporary files.

    Raises:
        AssertionError: if a caller is refused or fails in its own state.
    """
    versions = sorted({*report.old.documents} & {*report.new.documents})
    packages = describe_state(old, versions, folder / "old")
    current = describe_state(new, versions, folder / "new")
    own = {version: Names({n: n for n in (*p.models, *p.enums)}) for version, p in packages.items()}
    before = _try(packages, old, own, folder / "old")
    _check_baseline(before)
    advised = {version: advised_names(report, packages[version], current[version]) for version in versions}
    after = _try(packages, new, advised, folder / "new")
    outcomes: dict[Place, tuple[Level, str]] = {}
    for key, (version, caller) in after.callers.items():
        package = packages[version]
        kind = "class" if caller.place in package.models or caller.place in package.enums else "operation"
        for part, level, reason in _judge(caller, before.outcomes[key], after.outcomes[key], after.errors.get(key, [])):
            place = Place(version, kind, caller.place, part)
            outcomes[place] = max(outcomes.get(place, (FINE, "")), (level, reason), key=lambda pair: pair[0])
    return Trial(outcomes, packages, len(after.callers))


def _check_baseline(results: _Results) -> None:
    """Raise an AssertionError if a caller is refused or fails in its own state."""
    wrong = [f"{results.callers.get(key, key)}: {messages}" for key, messages in results.errors.items()]
    wrong += [f"{results.callers[key]}: {outcome}" for key, outcome in results.outcomes.items() if _is_wrong(outcome)]
    if wrong:
        raise AssertionError("\n".join([f"{len(wrong)} callers fail in their own state:", *wrong[:SHOWN]]))


def _is_wrong(outcome: Mapping[str, Any]) -> bool:
    return bool(outcome.get("error")) or outcome.get("fitting", 0) != outcome.get("values", 0)


def _judge(
    caller: Caller, before: Mapping[str, Any], after: Mapping[str, Any], errors: list[str]
) -> Iterator[tuple[str, Level, str]]:
    """What happened to a caller: the parts that it happened to, each with its level and reason."""
    own = caller.part
    yield own, FINE, ""
    for message in errors:
        for part in _arguments(message) or [own]:
            yield part, REFUSED, message
    if error := after.get("error", ""):
        for part in _arguments(error) or [own]:
            yield part, BREAKS, error
    elif after and _addresses(before) != _addresses(after):
        yield own, BREAKS, f"{_addresses(before)} is now {_addresses(after)}"
    elif after and before.get("requests") != after.get("requests"):
        yield own, DIFFERS, f"{before['requests']} is now {after['requests']}"
    elif after and before.get("stored") != after.get("stored"):
        yield own, DIFFERS, "what was stored is not read any more"
    if after.get("values") and not after["fitting"] and before.get("values"):
        yield own, BREAKS, "no value is of the type"
    elif after.get("fitting") != after.get("values") or (after.get("missing") and not before.get("missing")):
        yield own, DIFFERS, "some values are not of the type, or missing"


def _addresses(outcome: Mapping[str, Any]) -> list[str]:
    """Method and path of the requests of a call."""
    return [f"{item['method']} {item['path']}" for item in outcome.get("requests", ()) if "method" in item]


def _arguments(message: str) -> list[str]:
    if match := REQUIRES.search(message):
        return match[1].split(", ")
    return ARGUMENT.findall(message)


def advised_names(report: Report, old: Package, new: Package) -> Names:
    """The names that the review advises to use, and those that are still there."""
    classes = {name: name for name in (*old.models, *old.enums) if name in new.models or name in new.enums}
    methods = {}
    for change in report.changes:
        if change.version != old.version:
            continue
        if change.kind in ("model.renamed", "enum.renamed"):
            classes[str(change.old)] = str(change.new)
        elif change.kind in ("model.removed", "enum.removed") and change.subject not in classes:
            if advice := re.fullmatch(r"Use `(\w+)` instead\.", change.remedy or ""):
                classes[change.subject] = advice[1]
        elif change.kind == "operation.renamed":
            methods[str(change.old).removeprefix("tenant.")] = str(change.new).removeprefix("tenant.")
    return Names(classes, methods)
