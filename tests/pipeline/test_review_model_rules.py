"""What each change of a model or an enum means for code that reads it and for code that makes it."""

from __future__ import annotations

import pytest

from scripts.review.limit_rules import limit_changes
from scripts.review.surface import Field, Limits
from tests.pipeline.surfaces import changes, field, model, operation, positional, summaries, surface

ID = field("id")
CASES: dict[str, tuple[list[Field], list[Field], tuple[str, str], tuple[str, str]]] = {
    # the fields before and now; the verdict where callers send the model, and where they receive it
    "a field less": ([ID, field("x")], [ID], ("field.removed", "breaks"), ("field.removed", "breaks")),
    "a field more": ([ID], [ID, field("x")], ("field.added", "new"), ("field.added", "new")),
    "a field more that must be given": (
        [ID],
        [ID, field("x", required=True)],
        ("field.added", "breaks"),
        ("field.added", "new"),
    ),
    "another name": (
        [ID, field("x")],
        [ID, field("y", wire="x")],
        ("field.renamed", "breaks"),
        ("field.renamed", "breaks"),
    ),
    "must be given now": (
        [ID],
        [field("id", required=True)],
        ("field.required", "breaks"),
        ("field.required", "documentation"),
    ),
    "may be missing now": (
        [field("id", required=True)],
        [ID],
        ("field.optional", "new"),
        ("field.optional", "behaves"),
    ),
    "may be None now": ([ID], [field("id", "str | None")], ("field.type", "new"), ("field.type", "behaves")),
    "is never None now": (
        [field("id", "str | None")],
        [ID],
        ("field.type", "behaves"),
        ("field.type", "documentation"),
    ),
    "another kind of value": ([ID], [field("id", "list[str]")], ("field.type", "breaks"), ("field.type", "breaks")),
    "plain values come as they are": (
        [field("id", "Any")],
        [field("id", "bool")],
        ("field.type", "behaves"),
        ("field.type", "documentation"),
    ),
    "whole numbers are numbers": (
        [field("id", "list[int]")],
        [field("id", "list[float]")],
        ("field.type", "new"),
        ("field.type", "behaves"),
    ),
    "other listed values": (
        [field("id", "Kind | str")],
        [field("id", "Other | str")],
        ("field.type", "behaves"),
        ("field.type", "behaves"),
    ),
    "listed values at last": (
        [field("id", "str")],
        [field("id", "Other | str")],
        ("field.type", "documentation"),
        ("field.type", "documentation"),
    ),
    "a tighter limit": (
        [field("id", limits={"maxLength": 9})],
        [field("id", limits={"maxLength": 8})],
        ("limits.tightened", "behaves"),
        ("limits.tightened", "documentation"),
    ),
}


@pytest.mark.parametrize("case", CASES)
@pytest.mark.parametrize("use", ["sent", "received"])
def test_the_verdict_depends_on_who_makes_the_model(case: str, use: str) -> None:
    before, after, sent, received = CASES[case]
    uses = {"parameters": (positional("body", "Thing"),)} if use == "sent" else {"returns": "Thing"}
    lists = {"Kind": ("A", "B"), "Other": ("B", "C")}
    sides = (surface(operation(**uses), model("Thing", *fields), **lists) for fields in (before, after))
    assert [(one.kind, one.verdict) for one in changes(*sides)] == [sent if use == "sent" else received]


def test_a_model_that_many_operations_use_is_reported_once_with_their_number() -> None:
    uses = [operation(f"get_{n}", returns="list[Outer]") for n in range(7)]
    sides = [surface(*uses, model("Outer", field("inner", "Inner")), model("Inner", *given)) for given in ([ID], [])]
    (one,) = changes(sides[0], sides[1])
    assert (one.subject, one.kind, one.used_by, one.resource) == ("Inner.id", "field.removed", 7, "things")


def test_a_model_of_several_resources_is_listed_by_itself() -> None:
    uses = [operation("a", name=f"{name}.get", function=name, returns="Thing", path=f"/{name}") for name in ("a", "b")]
    sides = [surface(*uses, model("Thing", *given)) for given in ([ID], [])]
    assert [one.resource for one in changes(sides[0], sides[1])] == ["models"]


def test_a_field_that_became_another_class_loses_what_that_lacks() -> None:
    sides = [
        surface(operation(returns="Thing"), model("Thing", field("owner", owner)), model("A", ID), model("B"))
        for owner in ("A | None", "B | None")
    ]
    (one,) = changes(sides[0], sides[1])
    assert (one.verdict, one.message) == ("breaks", "The class of the field `owner` changed; the new class lacks `id`.")
    assert [(it.verdict, it.message) for it in changes(sides[1], sides[0])] == [
        ("behaves", "The class of the field `owner` changed.")
    ]


def test_values_of_enums_are_told_apart_from_their_names() -> None:
    assert summaries(surface(Kind=("A", "B")), surface(Kind=("B", "C"))) == [
        ("Kind", "enum.value.removed", "behaves"),
        ("Kind", "enum.value.added", "new"),
    ]
    assert summaries(surface(Kind=("A",)), surface()) == [("Kind", "enum.removed", "breaks")]
    assert summaries(surface(), surface(Kind=("A",))) == [("Kind", "enum.added", "new")]


@pytest.mark.parametrize(
    ("old", "new", "kinds"),
    [
        ({}, {"minimum": 0}, ["limits.tightened"]),
        ({"minimum": 0}, {"minimum": -1}, ["limits.loosened"]),
        ({"maximum": 9}, {}, ["limits.loosened"]),
        ({"maxItems": 9}, {"maxItems": 10}, ["limits.loosened"]),
        ({"minLength": 1, "maxLength": 9}, {"minLength": 2, "maxLength": 10}, ["limits.tightened", "limits.loosened"]),
        ({}, {"pattern": "a"}, ["limits.tightened"]),
        ({"uniqueItems": True}, {"uniqueItems": False}, ["limits.loosened"]),
        ({"maximum": 9}, {"maximum": "what?"}, ["limits.loosened"]),
        ({"default": 1}, {"default": 2}, ["default.changed"]),
        ({"format": "int32"}, {"format": "int64"}, ["format.changed"]),
        ({"maximum": 1}, {"maximum": 1}, []),
    ],
)
def test_limits_are_tighter_or_looser(old: Limits, new: Limits, kinds: list[str]) -> None:
    assert [one.kind for one in limit_changes(old, new, "it", sent=True)] == kinds


def test_a_default_that_is_told_for_the_first_time_changes_nothing() -> None:
    verdicts = [
        [one.verdict for one in limit_changes(old, {"default": False}, "it", sent=True)] for old in ({}, {"default": 1})
    ]
    assert verdicts == [["documentation"], ["behaves"]]


def test_the_only_new_field_of_the_type_of_one_that_went_is_named() -> None:
    use = operation(returns="Thing")
    old = surface(use, model("Thing", field("dt"), field("n", "int"), field("m", "int")))
    new = surface(use, model("Thing", field("date_time"), field("number", "int")))
    said = {one.subject: one.remedy or "" for one in changes(old, new) if one.kind == "field.removed"}
    assert said["Thing.dt"].startswith(
        "Its replacement may be `date_time`, which is new and of the same type. If the service"
    )
    assert "replacement" not in said["Thing.n"] + said["Thing.m"]


def test_types_that_are_only_written_in_another_way_are_not_called_other_types() -> None:
    parts = (model("A", field("x")), model("B", field("y")))
    old = surface(operation(returns="Thing"), model("Thing", field("z", "A | B")), *parts)
    new = surface(operation(returns="Thing"), model("Thing", field("z", "B | A")), *parts)
    (found,) = changes(old, new)
    assert (found.verdict, found.kind) == ("documentation", "field.type")
    assert found.message == "The type of the field `z` is written differently; its meaning is the same."


def test_a_default_of_what_is_only_received_is_what_the_document_says() -> None:
    old = surface(operation(returns="Thing"), model("Thing", field("z")))
    new = surface(operation(returns="Thing"), model("Thing", field("z", limits={"default": 1})))
    (found,) = changes(old, new)
    assert found.message == "The documented default of the field `z` changed: `default 1`; it was `none`."
