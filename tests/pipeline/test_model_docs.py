"""Texts on models: notes and the facts of fields, by class, wherever the document has the object."""

from __future__ import annotations

from typing import Any

from scripts.document import ref
from scripts.generate.naming.classes import shape
from scripts.generate.notes import ModelNote, Notes
from scripts.generate.render.client import class_name
from scripts.generate.render.model_docs import Docs, build_model_docs, docs_text
from scripts.generate.repair import repair
from tests.pipeline.documents import body, document, operation, thing

SWITCH = {"type": "boolean", "default": True}
MADE = {"type": "string", "readOnly": True}
SHORT = {"type": "string", "minLength": 1, "maxLength": 5}


def docs(schemas: dict[str, Any], models: dict[str, ModelNote] | None = None, **node: Any) -> Docs:
    answers = {f"/{name}": {"get": operation(f"get{name}", ref(name))} for name in schemas}
    paths = {**answers, **({"/new": {"post": operation("addThing", **node)}} if node else {})}
    repaired = repair(document(paths, schemas)).document
    return build_model_docs(repaired, shape(repaired, {}, class_name), Notes(models=models or {}))


def test_a_field_has_its_note_and_its_facts() -> None:
    notes = {"Thing": ModelNote("A thing.", {"on": "Whether it is on.", "id": "Its id.", "gone": "Nothing."})}
    assert docs({"Thing": thing(on=SWITCH, id={"type": "string"}, made=MADE, short=SHORT)}, notes) == {
        "Thing": {
            "": "A thing.",
            "id": "Its id.",
            "made": "Only the service sets it.",
            "on": "Whether it is on. Default: true.",
            "short": "Length from 1, length up to 5.",
        }
    }


def test_an_object_inside_another_has_its_facts_as_well() -> None:
    inner = {**thing(on=SWITCH), "nullable": True}
    rows = {"type": "array", "items": thing(made=MADE, x={"type": "integer"})}
    by_name = {"type": "object", "additionalProperties": thing(short=SHORT)}
    assert docs({"Thing": thing(inner=inner, rows=rows, names=by_name)}) == {
        "ThingInner": {"on": "Default: true."},
        "ThingNamesValue": {"short": "Length from 1, length up to 5."},
        "ThingRow": {"made": "Only the service sets it."},
    }


def test_the_body_of_an_operation_has_its_facts() -> None:
    assert docs({}, **body(thing(on=SWITCH))) == {"AddThingRequest": {"on": "Default: true."}}


def test_a_class_of_several_places_has_the_facts_that_hold_in_all() -> None:
    one, other = thing(on=SWITCH, a=MADE), thing(on={**SWITCH, "default": False}, a=MADE)
    assert docs({"Thing": thing(inner=one, second=thing(deep=other))}) == {
        "ThingInner": {"a": "Only the service sets it."}
    }


def test_versions_share_what_they_say_alike() -> None:
    """A text of one version is in every version that has the class and the field, unless another says otherwise."""
    older: Docs = {"A": {"": "An a."}, "B": {"": "An old b.", "x": "An x."}, "D": {"": "A d."}}
    newer: Docs = {"A": {"": "An a.", "y": "A y."}, "B": {"": "A b."}, "C": {"": "A c."}}
    fields = {"v1": {"A": [], "B": ["x"], "C": [], "D": [], "E": []}, "v2": {"A": ["y"], "B": ["x"], "C": []}}
    assert docs_text({"v1": older, "v2": newer}, fields).splitlines() == [
        '"A"',
        '["", "An a."]',
        '["y", "A y."]',
        '"B"',
        '["", "A b.", "v2"]',
        '["", "An old b.", "v1"]',
        '["x", "An x.", "v1"]',
        '"C"',
        '["", "A c.", "v2"]',
        '"D"',
        '["", "A d."]',
    ]


def test_a_new_text_is_a_new_line_and_changes_no_other() -> None:
    """Wherever it stands among the others."""
    texts: Docs = {"A": {"b": "A b.", "d": "A d."}}
    fields = {version: {"A": ["b", "d"]} for version in ("v1", "v2")}
    before = docs_text({"v1": texts, "v2": texts}, fields).splitlines()
    for field in ("a", "c", "e"):
        more: Docs = {"A": {**texts["A"], field: "New."}}
        after = docs_text({"v1": texts, "v2": more}, {**fields, "v2": {"A": ["b", "d", field]}}).splitlines()
        assert [line for line in after if line not in before] == [f'["{field}", "New."]']
        assert [line for line in before if line not in after] == []
