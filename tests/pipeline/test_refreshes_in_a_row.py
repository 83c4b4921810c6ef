"""Refreshes in a row: nothing stops one that a rule can settle, and their diffs say nothing else than their changes."""

from __future__ import annotations

import json
import re
from collections.abc import Callable
from pathlib import Path

import pytest

from scripts.refresh import Source, refresh
from scripts.vendor.sources import open_source
from tests.external.states.noise import measure_noise
from tests.external.states.refreshes import Project
from tests.external.states.series import build_series
from tests.pipeline.documents import ROOT
from tests.pipeline.small_tree import tree, unpack

Change = Callable[[str], str]

REPAIR = """\
overlay: 1.0.0
actions:
- target: $.paths['/odds/{id}'].get.responses['200'].content['application/json'].schema
  x-reason: for a test
  x-matches: {v2025: 1}
  x-replaces: {$ref: '#/components/schemas/Odd'}
  update: {type: string}
"""
NAMES = """\
[exceptions.things]
fetchThings = "fetch"
[classes]
Widget = { of = "Thing" }
[acknowledged."v2024"]
[acknowledged."v2025"]
"""

ODDS, THINGS = "paths/odds.yaml", "paths/things.yaml"


def sub(pattern: str, replacement: str) -> Change:
    def change(text: str) -> str:
        changed = re.sub(pattern, replacement, text)
        assert changed != text
        return changed

    return change


@pytest.fixture
def project(tmp_path: Path) -> Project:
    """A project at the small tree, with a repair, an exception, and a name for a class."""
    openapi = tmp_path / "openapi"
    versions = (ROOT / "openapi" / "versions.toml").read_text(encoding="utf-8")
    unpack({"repairs/x.yaml": REPAIR, "names.toml": NAMES, "versions.toml": versions}, openapi)
    result = Project(tmp_path / "project")
    result.start(encoded(tree()), openapi)
    return result


def encoded(files: dict[str, str]) -> dict[str, bytes]:
    return {name: text.encode() for name, text in files.items()}


STEPS: list[tuple[str, Change]] = [
    (THINGS, sub("tags: .Things, Odds.", "tags: [Matters]")),
    (ODDS, sub("getOdd", "readOdd")),
    (THINGS, sub("listThings", "fetchThings")),
    (ODDS, sub(r"\{ *.ref: '../schemas/Odd.yaml' *\}", "{type: integer}")),
    ("schemas/Thing.yaml", sub("type: object\nrequired", "type: object\nx-nothing: 1\nrequired")),
    (THINGS, sub("../schemas/Thing.yaml", "../schemas/Error.yaml")),
    (THINGS, sub("../schemas/Error.yaml", "../schemas/Thing.yaml")),
]


def test_nothing_stops_a_refresh_that_a_rule_can_settle(project: Project) -> None:
    """A renamed tag, ids, one with an exception, a repaired place, a class of names.toml that goes and comes back."""
    files = tree()
    names = locked(project.root)
    for name, change in STEPS:
        files = {path: change(text) if path == f"idn/v2025/{name}" else text for path, text in files.items()}
        assert project.step(encoded(files)).stops == ()
        assert locked(project.root) == names


def locked(root: Path) -> dict[str, str]:
    names = json.loads((root / "openapi" / "names.lock.json").read_text(encoding="utf-8"))["v2025"]
    return {name: entry["address"] for name, entry in names.items()}


def test_an_operation_that_is_gone_stops_a_refresh(project: Project) -> None:
    """And nothing else is needed than to acknowledge it."""
    files = tree()
    root = "idn/sailpoint-api.v2025.yaml"
    files[root] = sub(r"  /odds/.*\n", "")(files[root])
    result = project.step(encoded(files))
    assert len(result.stops) == 1
    assert not result.needed_hand_work


def test_a_source_that_is_refreshed_to_twice_changes_nothing(project: Project, tmp_path: Path) -> None:
    """And after a return to an earlier state, the changelog has all sections."""
    later = {name: sub("  minimum: 0,", "")(text) if name == "x" else text for name, text in tree().items()}
    later["idn/v2025/parameters/limit.yaml"] = later["idn/v2025/parameters/limit.yaml"].replace(
        "maximum: 250", "maximum: 9"
    )
    for number, files in enumerate((later, tree(), later, tree()), 1):
        project.step(encoded(files))
        changelog = (project.root / "CHANGELOG.md").read_text(encoding="utf-8")
        assert len(re.findall(r"(?m)^### ", changelog)) == number
        source = unpack(files, tmp_path / f"again-{number}")
        assert refresh(Source(str(source), "f" * 40), project.root).report is None


def test_a_series_goes_from_one_state_to_the_other_in_any_order_of_keys(tmp_path: Path) -> None:
    """Every state can be vendored, and the same seed gives the same series."""
    old, new = encoded(tree()), encoded(tree())
    new["idn/v2025/schemas/Thing.yaml"] = new["idn/v2025/schemas/Thing.yaml"].replace(b"minLength: 1", b"minLength: 2")
    new["idn/v2025/paths/odds.yaml"] = new["idn/v2025/paths/odds.yaml"].replace(b"getOdd", b"readOdd")
    states = list(build_series(old, new, steps=4, seed=1).states())
    assert (len(states), states[0], states[-1]) == (5, old, new)
    assert states == list(build_series(old, new, steps=4, seed=1).states())
    for number, files in enumerate(states):
        unpack({name: data.decode() for name, data in files.items()}, tmp_path / str(number))
        assert open_source(str(tmp_path / str(number))).complete


DIFF = """\
diff --git a/generated/x.py b/generated/x.py
--- a/generated/x.py
+++ b/generated/x.py
"""


@pytest.mark.parametrize(
    ("hunks", "noise"),
    [
        ("@@ -1 +1 @@ A\n-    a: int\n+    a: str\n", []),
        ("@@ -1 +1 @@ A\n-    a = (1, 2)\n+    a = (1, 2, 3)\n", []),
        ("@@ -0,0 +1,2 @@ A\n+    b = (\n+    )\n", []),
        ("@@ -1 +1 @@ A\n-    a: 1,\n+    a: 1\n", ["-    a: 1,", "+    a: 1"]),
        ("@@ -1 +0,0 @@ A\n-    a: 1\n@@ -9,0 +9 @@ A\n+    a: 1\n", ["-    a: 1", "+    a: 1"]),
        ("@@ -1 +0,0 @@ A\n-    a: 1\n@@ -9,0 +9 @@ B\n+    a: 1\n", []),
        (
            "@@ -1 +1,5 @@ A\n-a = [1, 2]\n+a = [\n+    1,\n+    2,\n+    3,\n+]\n",
            ["-a = [1, 2]", "+a = [", "+    1,", "+    2,"],
        ),
        ("@@ -1 +1 @@\n-count = 5\n+count = 6\n", ["-count = 5", "+count = 6"]),
    ],
)
def test_noise_is_what_was_moved_wrapped_or_counted(hunks: str, noise: list[str]) -> None:
    result = measure_noise(DIFF + hunks)
    assert [line.partition(": ")[2] for line in result.noise] == noise
    assert result.changed == sum(line[:1] in "+-" for line in hunks.splitlines())
