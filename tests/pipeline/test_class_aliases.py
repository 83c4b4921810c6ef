"""Aliases: a released class name stays importable when its class gets another name, or becomes one with another."""

from __future__ import annotations

import json
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest

from scripts.document import Document, ref
from scripts.generate.command import generate
from scripts.generate.naming.class_aliases import Places
from scripts.generate.naming.classes import Shaped, shape
from scripts.generate.render.client import class_name
from scripts.generate.repair import repair
from scripts.review.compare import compare
from scripts.review.reader import read_state
from scripts.review.surface import State
from tests.pipeline.documents import VERSIONS, document, operation, parameter, project, thing

TEXT = {"type": "string"}
A, B = thing(id=TEXT, a=TEXT), thing(id=TEXT, b=TEXT)
ENUM, LARGER = ({"type": "string", "enum": values} for values in (["A", "B"], ["A", "B", "C"]))


def made(answers: dict[str, Any], schemas: dict[str, Any]) -> Document:
    """A document whose operations, by path, answer with these schemas."""
    return document({f"/{n}": {"get": operation(f"get_{n}", answer)} for n, answer in answers.items()}, schemas)


def in_a_row(*documents: Document) -> Shaped:
    """The last of several runs, each with the locks of the one before."""
    lock: dict[str, str] = {}
    released = Places()
    for one in documents:
        result = shape(repair(one).document, lock, class_name, released=released)
        lock, released = result.lock, result.places
    return result


def aliases(*documents: Document) -> dict[str, str]:
    return in_a_row(*documents).places.targets


OLD = made({"a": ref("Old"), "b": ref("Other")}, {"Old": A, "Other": B})


@pytest.mark.parametrize(
    ("new", "expected"),
    [
        pytest.param(made({"a": ref("New"), "b": ref("Other")}, {"New": B, "Other": B}), "New", id="another structure"),
        pytest.param(made({"a": ref("Other"), "b": ref("Other")}, {"Other": B}), "Other", id="two became one"),
        pytest.param(made({"a": {"type": "array", "items": ref("New")}}, {"New": B}), "", id="another place"),
        pytest.param(made({"b": ref("Other")}, {"Other": B}), "", id="gone"),
        pytest.param(made({"a": ENUM, "b": ref("Other")}, {"Other": B}), "", id="another kind"),
    ],
)
def test_a_class_name_that_goes_is_an_alias_of_the_class_at_its_place_or_of_its_structure(
    new: Document, expected: str
) -> None:
    assert aliases(OLD, new).get("Old", "") == expected


@pytest.mark.parametrize(
    ("place", "old", "expected"),
    [
        pytest.param("union", "Old", {"Old": "Other"}, id="a member of a union, which has no place"),
        pytest.param("response", "Old", {}, id="its place is gone"),
    ],
)
def test_of_two_classes_of_one_structure_one_may_be_an_alias_of_the_other(
    place: str, old: str, expected: dict[str, str]
) -> None:
    """Where nothing is at the place of the one that goes."""
    answer = {"response": ref(old), "union": {"oneOf": [ref(old), ref("Third")]}}[place]
    before = made({"a": answer, "b": ref("Other")}, {old: A, "Other": A, "Third": B})
    assert aliases(before, made({"b": ref("Other")}, {"Other": A})) == expected


@pytest.mark.parametrize("place", ["property", "items", "map", "parameter"])
def test_an_enum_that_goes_is_an_alias_of_the_enum_at_its_place(place: str) -> None:
    def at(schema: Any) -> Document:
        if place == "parameter":
            return document({"/a": {"get": operation(parameters=[parameter("kind", schema=schema)])}}, {"Kind": ENUM})
        wrapped = {
            "items": {"type": "array", "items": schema},
            "map": {"type": "object", "additionalProperties": schema},
        }
        return made({"a": ref("Thing")}, {"Thing": thing(kind=wrapped.get(place, schema)), "Old": ENUM, "New": LARGER})

    if place == "parameter":
        before, after = at(ENUM), at(LARGER)
        assert aliases(before, after) == {}, "its name comes from its place"
    else:
        assert aliases(at(ref("Old")), at(ref("New"))) == {"Old": "New"}


def test_members_of_a_union_have_no_place() -> None:
    """Nothing tells which of the new ones took the place of which old one."""
    before = made({"a": {"oneOf": [ref("Old"), ref("Other")]}}, {"Old": A, "Other": B})
    after = made({"a": {"oneOf": [ref("One"), ref("Two")]}}, {"One": thing(c=TEXT), "Two": thing(d=TEXT)})
    assert aliases(before, after) == {}


def test_an_alias_lasts_as_long_as_the_class() -> None:
    middle = made({"a": ref("Middle"), "b": ref("Other")}, {"Middle": thing(c=TEXT), "Other": B})
    last = made({"a": ref("Last"), "b": ref("Other")}, {"Last": thing(d=TEXT), "Other": B})
    assert aliases(OLD, middle, last) == {"Old": "Last", "Middle": "Last"}
    assert aliases(OLD, middle, last, last) == {"Old": "Last", "Middle": "Last"}
    assert aliases(OLD, middle, made({"b": ref("Other")}, {"Other": B})) == {}


def test_a_class_that_returns_has_its_name_again() -> None:
    middle = made({"a": ref("New"), "b": ref("Other")}, {"New": B, "Other": B})
    result = in_a_row(OLD, middle, OLD)
    assert result.lock == in_a_row(OLD).lock
    assert result.places.targets == {"New": "Old"}


def test_another_class_does_not_get_the_name_of_an_alias() -> None:
    middle = made({"a": ref("New"), "b": ref("Other")}, {"New": B, "Other": B})
    last = made({"a": ref("New"), "b": ref("Old")}, {"New": B, "Old": thing(z=TEXT)})
    result = in_a_row(OLD, middle, last)
    assert result.places.targets == {"Old": "New", "Other": "Old2"}
    assert result.lock.keys() == {"New", "Old2"}


def test_a_class_keeps_its_place_when_it_gets_shorter_ones() -> None:
    deep = made({"b": thing(inner=ref("Old"))}, {"Old": A})
    both = made({"a": ref("Old"), "b": thing(inner=ref("Old"))}, {"Old": A})
    assert in_a_row(deep, both).places == in_a_row(deep).places
    assert in_a_row(both).places.places["Old"] == "/GET ~1a/200"


CALL = """
from sailkit_api.{version} import models
assert models.Old is models.New and models.OldKind is models.NewKind
assert models.Old(id="1") == models.New(id="1") and type(models.Old(id="1")).__name__ == "New"
assert "Old" not in dir(models) and "New" in dir(models)
"""
TYPED = """
from sailkit_api.{version} import models
from sailkit_api.{version}.models import Old, OldKind
def read(new: models.New) -> OldKind | str | None:
    old: Old = new
    return old.kind
reveal_type(models.Old(id="1").b)
"""


def test_the_old_name_can_be_imported_and_the_review_says_so(tmp_path: Path) -> None:
    """At run time and for mypy; what the class lost is still reported, and no import breaks."""
    old = made({"a": ref("Old")}, {"Old": thing(id=TEXT, kind=ref("OldKind"), gone=TEXT), "OldKind": ENUM})
    new = made({"a": ref("New")}, {"New": thing(id=TEXT, kind=ref("NewKind"), b=TEXT), "NewKind": LARGER})
    states: list[State] = []
    for number, one in enumerate((old, new)):
        root = project(tmp_path / str(number), dict.fromkeys(VERSIONS.names, one))
        for name in ("classes.lock.json", "class_places.lock.json") if states else ():
            (root / "openapi" / name).write_text((tmp_path / "0" / "openapi" / name).read_text(encoding="utf-8"))
        generate(root, check=False)
        generate(root, check=True)
        states.append(read_state(root, str(number)))
    generated = tmp_path / "1" / "generated"
    version = VERSIONS.default.name
    command = [sys.executable, "-B", "-c", CALL.format(version=version)]
    subprocess.run(command, cwd=generated, check=True)
    (generated / "job.py").write_text(TYPED.format(version=version), encoding="utf-8")
    command = [sys.executable, "-m", "mypy", "--strict", "--no-incremental", "--follow-imports=silent", "job.py"]
    done = subprocess.run(command, cwd=generated, check=False, capture_output=True, text=True)
    assert 'Revealed type is "str | None"' in done.stdout.replace("builtins.", "").replace(
        "Union[str, None]", "str | None"
    )
    assert "error" not in done.stdout
    changes = {(c.subject, c.kind): c for c in compare(*states).changes if c.version == version}
    assert {key: c.verdict for key, c in changes.items() if key[1] in ("model.renamed", "enum.renamed")} == {
        ("New", "model.renamed"): "documentation",
        ("NewKind", "enum.renamed"): "documentation",
    }
    assert changes["New", "model.renamed"].message == "`Old` was renamed to `New`; the old name stays as an alias."
    assert changes["New.gone", "field.removed"].verdict == "breaks"
    lock = json.loads((tmp_path / "1" / "openapi" / "class_places.lock.json").read_text(encoding="utf-8"))
    assert lock[version]["aliases"].keys() == {"Old", "OldKind"}
