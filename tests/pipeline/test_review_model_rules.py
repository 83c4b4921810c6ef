"""Rules on models and enums: the verdict on each change, for code that reads and code that creates the model."""

from __future__ import annotations

import pytest

from scripts.review.limit_rules import limit_changes
from scripts.review.surface import Field, Limits, Model
from tests.pipeline.surfaces import changes, field, model, operation, positional, summaries, surface

ID = field("id")
CASES: dict[str, tuple[list[Field], list[Field], tuple[str, str], tuple[str, str]]] = {
    # old and new fields; the verdict if callers send the model, and if they receive it
    "a field removed": ([ID, field("x")], [ID], ("field.removed", "breaks"), ("field.removed", "breaks")),
    "a field added": ([ID], [ID, field("x")], ("field.added", "new"), ("field.added", "new")),
    "a required field added": (
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
    "now required": (
        [ID],
        [field("id", required=True)],
        ("field.required", "breaks"),
        ("field.required", "documentation"),
    ),
    "now optional": (
        [field("id", required=True)],
        [ID],
        ("field.optional", "new"),
        ("field.optional", "behaves"),
    ),
    "may now be None": ([ID], [field("id", "str | None")], ("field.type", "new"), ("field.type", "behaves")),
    "is now never None": (
        [field("id", "str | None")],
        [ID],
        ("field.type", "behaves"),
        ("field.type", "documentation"),
    ),
    "an optional field that was always set": (
        [field("id", may_be_none=False)],
        [ID],
        ("field.type", "new"),
        ("field.type", "behaves"),
    ),
    "an optional field that is now always set": (
        [ID],
        [field("id", may_be_none=False)],
        ("field.type", "behaves"),
        ("field.type", "documentation"),
    ),
    "None is now omitted": (
        [field("id", "str | None", required=True)],
        [ID],
        ("field.optional", "new"),
        ("field.optional", "documentation"),
    ),
    "what was omitted is now None": (
        [ID],
        [field("id", "str | None", required=True)],
        ("field.required", "breaks"),
        ("field.required", "documentation"),
    ),
    "another type": ([ID], [field("id", "list[str]")], ("field.type", "breaks"), ("field.type", "breaks")),
    "scalars are not converted": (
        [field("id", "Any")],
        [field("id", "bool")],
        ("field.type", "behaves"),
        ("field.type", "documentation"),
    ),
    "integers are numbers": (
        [field("id", "list[int]")],
        [field("id", "list[float]")],
        ("field.type", "new"),
        ("field.type", "behaves"),
    ),
    "other enum values": (
        [field("id", "Kind | str")],
        [field("id", "Other | str")],
        ("field.type", "behaves"),
        ("field.type", "behaves"),
    ),
    "the first enum values": (
        [field("id", "str")],
        [field("id", "Other | str")],
        ("field.type", "behaves"),
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
def test_the_verdict_depends_on_who_creates_the_model(case: str, use: str) -> None:
    before, after, sent, received = CASES[case]
    uses = {"parameters": (positional("body", "Thing"),)} if use == "sent" else {"returns": "Thing"}
    lists = {"Kind": ("A", "B"), "Other": ("B", "C")}
    sides = (surface(operation(**uses), model("Thing", *fields), **lists) for fields in (before, after))
    assert [(change.kind, change.verdict) for change in changes(*sides)] == [sent if use == "sent" else received]


def test_a_model_that_many_operations_use_is_reported_once_with_their_number() -> None:
    uses = [operation(f"get_{n}", returns="list[Outer]") for n in range(7)]
    sides = [surface(*uses, model("Outer", field("inner", "Inner")), model("Inner", *fields)) for fields in ([ID], [])]
    (change,) = changes(sides[0], sides[1])
    assert (change.subject, change.kind, len(change.used_by), change.resource) == (
        "Inner.id",
        "field.removed",
        7,
        "things",
    )


def test_a_model_of_several_resources_is_listed_by_itself() -> None:
    uses = [operation("a", name=f"{name}.get", function=name, returns="Thing", path=f"/{name}") for name in ("a", "b")]
    sides = [surface(*uses, model("Thing", *fields)) for fields in ([ID], [])]
    assert [change.resource for change in changes(sides[0], sides[1])] == ["models"]


def test_a_new_required_field_breaks_who_created_the_model_in_the_old_state() -> None:
    """Whatever the service does with the model now: what callers did not create, they do not create unchanged."""
    send, receive = operation("create_thing", parameters=(positional("body", "Thing"),)), operation(returns="Thing")
    required = model("Thing", ID, field("key", required=True))
    for fields in ((ID,), (ID, field("key"))):
        before = [surface(use, model("Thing", *fields)) for use in (send, receive)]
        after = [surface(send, receive, required), surface(receive, required)]
        for new in after:
            verdicts = [
                {change.verdict for change in changes(old, new) if change.subject == "Thing.key"} for old in before
            ]
            assert verdicts[0] == {"breaks"}
            assert "breaks" not in verdicts[1]


def test_a_field_that_may_become_none_concerns_who_read_the_model_in_the_old_state() -> None:
    send, receive = operation("create_thing", parameters=(positional("body", "Thing"),)), operation(returns="Thing")
    before, after = model("Thing", field("id", "str")), model("Thing", field("id", "str | None"))
    verdicts = [
        [
            change.verdict
            for change in changes(surface(*old, before), surface(*new, after))
            if change.subject == "Thing.id"
        ]
        for old, new in (((send, receive), (send,)), ((send,), (send, receive)), ((send,), (send,)))
    ]
    assert verdicts == [["behaves"], ["behaves"], ["new"]]


def test_a_field_that_became_another_class_loses_what_that_lacks() -> None:
    sides = [
        surface(operation(returns="Thing"), model("Thing", field("owner", owner)), model("A", ID), model("B"))
        for owner in ("A | None", "B | None")
    ]
    (change,) = changes(sides[0], sides[1])
    assert (change.verdict, change.message) == (
        "breaks",
        "The class of the field `owner` changed; the new class lacks `id`.",
    )
    assert [(it.verdict, it.message) for it in changes(sides[1], sides[0])] == [
        ("behaves", "The class of the field `owner` changed.")
    ]


def test_enum_values_are_reported_separately_from_enum_names() -> None:
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
    assert [change.kind for change in limit_changes(old, new, "it", sent=True)] == kinds


def test_a_default_that_is_documented_for_the_first_time_changes_nothing() -> None:
    verdicts = [
        [change.verdict for change in limit_changes(old, {"default": False}, "it", sent=True)]
        for old in ({}, {"default": 1})
    ]
    assert verdicts == [["documentation"], ["behaves"]]


def test_the_only_new_field_of_the_type_of_one_that_went_is_named() -> None:
    use = operation(returns="Thing")
    old = surface(use, model("Thing", field("dt"), field("n", "int"), field("m", "int")))
    new = surface(use, model("Thing", field("date_time"), field("number", "int")))
    remedies = {change.subject: change.remedy or "" for change in changes(old, new) if change.kind == "field.removed"}
    assert remedies["Thing.dt"].startswith(
        "Its replacement may be `date_time`, which is new and of the same type. If the service"
    )
    assert "replacement" not in remedies["Thing.n"] + remedies["Thing.m"]


def test_types_that_are_only_written_differently_are_not_reported_as_other_types() -> None:
    parts = (model("A", field("x")), model("B", field("y")))
    old = surface(operation(returns="Thing"), model("Thing", field("z", "A | B")), *parts)
    new = surface(operation(returns="Thing"), model("Thing", field("z", "B | A")), *parts)
    (change,) = changes(old, new)
    assert (change.verdict, change.kind) == ("documentation", "field.type")
    assert change.message == "The type of the field `z` is written differently; its meaning is the same."


def test_a_default_of_what_is_only_received_is_what_the_document_says() -> None:
    old = surface(operation(returns="Thing"), model("Thing", field("z")))
    new = surface(operation(returns="Thing"), model("Thing", field("z", limits={"default": 1})))
    (change,) = changes(old, new)
    assert change.message == "The documented default of the field `z` changed: `default 1`; it was `none`."


def test_limits_are_compared_at_each_place_of_a_class() -> None:
    """One of two places with other limits is named; a place with another name is the same if there is no other."""
    states = [{"A": {"maxLength": 9}, "B": {"maxLength": 9}}, {"A": {"maxLength": 9}, "B": {"maxLength": 8}}]
    states += [{"C": {"maxLength": 9}}, {"D": {"maxLength": 8}}]
    messages = []
    for pair in (states[:2], states[2:]):
        use = operation(parameters=(positional("body", "Thing"),))
        sides = (surface(use, Model("Thing", {"x": Field("x", "str", wire="x", limits=it)})) for it in pair)
        messages += [change.message for change in changes(*sides)]
    text = "The service accepts fewer values for the field `x`: `maxLength 8`; it was `maxLength 9`."
    assert messages == [f"{text} Concerned: `B`.", text]
