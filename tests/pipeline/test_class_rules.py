"""Class names by policy: an entry of names.toml gives one structure its class name."""

from __future__ import annotations

import json
import re
from collections.abc import Iterable
from itertools import pairwise
from pathlib import Path
from typing import Any

import pytest

from scripts.document import ref
from scripts.generate.naming.class_rules import ClassRule, Selection, read_class_rules
from scripts.generate.naming.classes import Shaped, shape
from scripts.generate.naming.policy import NamesError, load_policy
from scripts.generate.naming.structures import structures
from scripts.generate.render.client import class_name
from scripts.generate.repair import repair
from tests.pipeline.documents import ROOT, document, operation, thing

TEXT = {"type": "string"}
STATES = {"type": "string", "enum": ["ON", "OFF"]}
SMALL = thing(id=TEXT)
LARGE = thing(id=TEXT, created=TEXT)


def rule(name: str, of: str, *has: str, returned_by: str = "") -> ClassRule:
    return ClassRule(name, of, frozenset(has), returned_by)


def shaped(
    schemas: dict[str, Any], *rules: ClassRule, lock: dict[str, str] | None = None, released: Iterable[ClassRule] = ()
) -> Shaped:
    """A document with an operation get1, get2, ... for each schema, in which these entries hold."""
    paths = {f"/{n}": {"get": operation(f"get{n}", ref(name))} for n, name in enumerate(schemas, 1)}
    repaired = repair(document(paths, schemas)).document
    selection = Selection(rules, lock or {}, {one.name: one.text for one in released})
    return shape(repaired, lock or {}, class_name, selection)


def class_of(result: Shaped, number: int) -> str:
    media = result.document["paths"][f"/{number}"]["get"]["responses"]["200"]["content"]["application/json"]
    return str(media["schema"]["$ref"]).rpartition("/")[2]


def test_an_entry_gives_the_plain_name_to_the_component_it_selects() -> None:
    rules = rule("Tag", "Tag", "created"), rule("SmallTag", "Tag")
    for schemas in ({"Tag": SMALL, "Tag-2": LARGE}, {"Tag-2": SMALL, "Tag": LARGE}):
        result = shaped(schemas, *rules)
        assert (class_of(result, 1), class_of(result, 2)) == ("SmallTag", "Tag")


def test_an_entry_goes_before_the_lock() -> None:
    before = shaped({"Tag": SMALL, "Tag-2": LARGE})
    assert (class_of(before, 1), class_of(before, 2)) == ("Tag", "Tag2")
    after = shaped(
        {"Tag": SMALL, "Tag-2": LARGE}, rule("Tag", "Tag", "created"), rule("SmallTag", "Tag"), lock=before.lock
    )
    assert (class_of(after, 1), class_of(after, 2)) == ("SmallTag", "Tag")


def test_a_released_class_keeps_its_name_when_upstream_withdraws_the_one_of_an_entry() -> None:
    """The entry is for another structure; a new entry, or one that was changed, names it."""
    other, first = rule("Other", "Tag"), rule("Label", "Tag")
    schemas = {"Tag": SMALL, "Tag-2": LARGE}
    before = shaped(schemas, first)
    assert (class_of(before, 1), class_of(before, 2)) == ("Label", "Tag2")
    for rules, name in (([first], "Tag2"), ([other], "Other")):
        after = shaped({"Tag": LARGE}, *rules, lock=before.lock, released=[first])
        assert class_of(after, 1) == name
    renewed = shaped({"Tag": thing(id=TEXT, more=TEXT), "Tag-2": LARGE}, first, lock=before.lock, released=[first])
    assert (class_of(renewed, 1), class_of(renewed, 2)) == ("Label", "Tag2")


def test_what_stands_inside_is_named_after_the_new_name() -> None:
    result = shaped({"Tag": thing(owner=thing(a=TEXT))}, rule("Label", "Tag"))
    assert result.document["components"]["schemas"].keys() == {"Label", "LabelOwner"}


def test_an_entry_selects_an_inline_schema_by_the_name_that_its_place_gives() -> None:
    result = shaped({"Tag": thing(state=STATES)}, rule("TagSwitch", "TagState", "ON"))
    assert result.document["components"]["schemas"].keys() == {"Tag", "TagSwitch"}


def test_an_entry_selects_what_an_operation_returns() -> None:
    result = shaped({"Tag": SMALL, "Tag-2": LARGE}, rule("Badge", "Tag", returned_by="get2"))
    assert (class_of(result, 1), class_of(result, 2)) == ("Tag", "Badge")


def test_an_inline_schema_and_a_component_of_one_structure_and_name_are_one_class() -> None:
    schemas = {"Switch": STATES, "Tag": thing(switch=ref("Switch"), state=STATES)}
    result = shaped(schemas, rule("Switch", "TagState", "ON"))
    assert result.document["components"]["schemas"].keys() == {"Switch", "Tag"}


def test_components_of_one_name_and_structure_are_one_class_however_deep_they_are() -> None:
    def chain(end: dict[str, Any], mark: str) -> dict[str, Any]:
        names = [f"Link{letter}{mark}" for letter in "ABCDEFGHI"]
        links = {name: thing(next=ref(following)) for name, following in pairwise(names)}
        return {**links, names[-1]: end}

    same = {**chain(SMALL, ""), **chain(SMALL, "-2")}
    other = {**chain(SMALL, ""), **chain(LARGE, "-2")}
    assert len(shaped(same).lock) == 9
    assert len(shaped(other).lock) == 18


def test_of_several_structures_an_entry_selects_the_first_and_says_so() -> None:
    """The next entry without `has` selects the next."""
    selection = Selection([rule("Label", "Tag"), rule("Badge", "Tag")])
    schemas = {"Tag-2": LARGE, "Tag": SMALL}
    assert selection.select(schemas, dict.fromkeys(schemas, "Tag"), {}) == {"Tag": "Label", "Tag-2": "Badge"}
    (notice,) = selection.notices
    assert notice == "[classes] Label stands for several schemas: one with id and one with id, created; add to `has`"


def test_two_structures_never_get_one_name() -> None:
    """The entry has it, and upstream's schema of this name gets a number."""
    result = shaped({"Tag": SMALL, "Label": LARGE}, rule("Label", "Tag"))
    assert (class_of(result, 1), class_of(result, 2)) == ("Label", "Label2")


@pytest.mark.parametrize(
    ("text", "message"),
    [
        ('Tag = { has = ["a"] }', "Tag: write it as"),
        ('tag = { of = "Tag" }', "tag: write it as"),
        ('"a b" = { of = "Tag" }', "a b: write it as"),
        ("Tag = 1", "classes.Tag should be a table"),
        ('Tag = { of = "Tag", has = "a" }', "classes.Tag.has should be a list"),
        ('Tag = { of = "Tag", more = "a" }', "unknown key classes.Tag.more"),
    ],
)
def test_an_entry_of_another_form_is_refused(text: str, message: str, tmp_path: Path) -> None:
    path = tmp_path / "names.toml"
    path.write_text(f"[classes]\n{text}\n", encoding="utf-8")
    with pytest.raises(NamesError, match=message):
        read_class_rules(load_policy(path).classes)


def test_structures_are_told_apart_through_circles() -> None:
    schemas = {"A": thing(x=ref("B")), "B": thing(x=ref("A")), "C": thing(x=ref("C")), "D": thing(x=ref("D"), y=TEXT)}
    marks = structures(schemas)
    assert marks["A"] == marks["B"] == marks["C"] != marks["D"]


# Numbers that upstream means: they are part of its names.
MEANT = re.compile(r"(Level[1-3]|ISO3166|AccountV2)$")


@pytest.mark.parametrize("version", ["v2024", "v2025"])
def test_no_class_has_a_number_because_another_has_its_name(version: str) -> None:
    """If this fails after a refresh: give the class a name in [classes] of names.toml."""
    classes = json.loads((ROOT / "openapi" / "classes.lock.json").read_text(encoding="utf-8"))[version]
    assert [name for name in classes if re.search(r"\d$", name) and not MEANT.search(name)] == []
    assert [name for name in classes if len(name) > 50] == []
