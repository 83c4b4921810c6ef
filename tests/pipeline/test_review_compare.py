"""Comparison of states: operations and classes are matched, and only changes are reported."""

from __future__ import annotations

import attrs
from hypothesis import given
from hypothesis import strategies as st

from scripts.review.surface import Field, Model, Operation, Parameter, Surface
from scripts.review.types import Relation, Types
from tests.pipeline.surfaces import changes, field, model, operation, positional, review, summaries, surface

TYPES = st.sampled_from(["str", "int", "str | None", "A", "list[B]", "Kind | str", "dict[str, A | None]", "Any"])
NAMES = st.sampled_from(["a", "b", "c", "d"])


@st.composite
def surfaces(draw: st.DrawFn) -> Surface:
    """A surface of a few operations, models and enums."""
    functions = draw(st.sets(NAMES))
    operations = [draw(operations_of(name)) for name in sorted(functions)]
    models = {name: draw(models_of(name)) for name in draw(st.sets(st.sampled_from("ABC")))}
    enums = draw(st.dictionaries(st.sampled_from(["Kind", "Sort"]), st.sets(NAMES, min_size=1)))
    values_by_enum = {name: tuple(sorted(values)) for name, values in enums.items()}
    return Surface(operations=tuple(operations), models=models, enums=values_by_enum)


@st.composite
def operations_of(draw: st.DrawFn, name: str) -> Operation:
    limits = st.dictionaries(st.sampled_from(["minimum", "maxLength"]), st.integers(0, 3))
    keys = draw(st.sets(NAMES))
    parameters = [
        Parameter(key, draw(TYPES), draw(st.booleans()), True, f"query {key}", draw(limits)) for key in sorted(keys)
    ]
    return operation(
        name,
        parameters=tuple(parameters),
        returns=draw(TYPES),
        paged=draw(st.booleans()),
        scopes=tuple(sorted(draw(st.sets(NAMES)))),
        experimental=draw(st.booleans()),
        deprecated=draw(st.booleans()),
    )


@st.composite
def models_of(draw: st.DrawFn, name: str) -> Model:
    return model(name, *(Field(key, draw(TYPES), draw(st.booleans()), key) for key in sorted(draw(st.sets(NAMES)))))


@given(surfaces())
def test_a_state_compared_with_itself_gives_nothing(state: Surface) -> None:
    assert changes(state, state) == []


MIRROR = {Relation.WIDENED: Relation.NARROWED, Relation.NARROWED: Relation.WIDENED}


@given(TYPES, TYPES)
def test_a_type_that_is_wider_one_way_is_narrower_the_other(old: str, new: str) -> None:
    types = Types(surface(Kind=("A",)), surface(Kind=("A",)))
    there, back = types.relation(old, new), types.relation(new, old)
    assert back is MIRROR.get(there, there)
    assert types.relation(old, old) is Relation.SAME


OPPOSITE = {"added": "removed", "removed": "added"}


@given(surfaces(), surfaces())
def test_what_one_way_adds_the_other_way_removes(old: Surface, new: Surface) -> None:
    there, back = (
        sorted(
            (change.subject, change.kind) for change in changes(*sides) if change.kind.rpartition(".")[2] in OPPOSITE
        )
        for sides in ((old, new), (new, old))
    )
    turned = ((subject, kind.rpartition(".")) for subject, kind in back)
    assert there == sorted((subject, f"{kind}.{OPPOSITE[last]}") for subject, (kind, _, last) in turned)


@given(surfaces(), surfaces())
def test_every_change_is_complete_and_in_order(old: Surface, new: Surface) -> None:
    report = review(old, new)
    assert sum(report.counts.values()) == len(report.changes)
    assert [change.verdict for change in report.changes] == sorted(
        (change.verdict for change in report.changes), key=list(report.counts).index
    )
    for change in report.changes:
        assert change.message.count("`") % 2 == 0
        assert change.message.endswith(".")
        assert change.verdict != "breaks" or change.remedy


def test_the_same_call_under_another_id_and_name_is_one_operation() -> None:
    old = operation("old", path="/a/{id}", parameters=(positional("id"),))
    new = operation("new", path="/a/{key}", parameters=(positional("key"),))
    assert summaries(surface(old), surface(new)) == [
        ("tenant.things.new", "operation.function", "breaks"),
        ("tenant.things.new", "operation.renamed", "breaks"),
        ("tenant.things.new", "parameter.renamed", "breaks"),
    ]


def test_the_same_id_at_another_place_has_moved() -> None:
    moved = attrs.evolve(operation(), path="/elsewhere", method="POST")
    (change,) = changes(surface(operation()), surface(moved))
    assert (change.kind, change.old, change.new, change.operation) == (
        "operation.moved",
        "GET /list_things",
        "POST /elsewhere",
        "POST /elsewhere",
    )


def test_a_removed_operation_names_its_replacement_if_it_was_acknowledged() -> None:
    after = attrs.evolve(surface(), acknowledged={"things.a": "withdrawn: use `things`\nor wait"})
    assert [change.remedy for change in changes(surface(operation("a"), operation("b")), after)] == [
        "Withdrawn: use 'things'\\u000aor wait.",
        "There is no known replacement.",
    ]


def test_a_class_with_another_name_is_reported_once_and_its_fields_are_compared() -> None:
    def state(name: str, *more: Field) -> Surface:
        holder = model("Holder", field("one", f"list[{name}]"), field("two", f"{name} | None"))
        user = operation(returns=name, parameters=(positional("body", "Holder"),))
        return surface(user, holder, model(name, field("id"), field("name"), *more))

    assert summaries(state("Old"), state("New", field("more"))) == [
        ("New", "model.renamed", "breaks"),
        ("New.more", "field.added", "new"),
    ]


def test_an_enum_with_another_name_is_found_by_its_values() -> None:
    assert summaries(surface(Old=("A", "B")), surface(New=("A", "B"))) == [("New", "enum.renamed", "breaks")]


def test_a_class_that_was_split_is_not_renamed() -> None:
    uses = [("a", "Old", "New"), ("b", "Old", "Other")]
    old = surface(*(operation(name, returns=before) for name, before, _ in uses), model("Old", field("id")))
    new = surface(
        *(operation(name, returns=after) for name, _, after in uses),
        model("New", field("id"), field("x")),
        model("Other", field("id"), field("y")),
    )
    assert ("Old", "model.removed", "breaks") in summaries(old, new)


def test_an_added_class_lists_its_fields() -> None:
    (change,) = changes(surface(), surface(model("Thing", field("id"), field("name"))))
    assert (change.kind, change.new, change.used_by) == ("model.added", "id, name", ())


def test_a_removed_class_says_what_its_successor_lacks() -> None:
    """Whoever follows the advice needs to know what breaks then."""
    use = operation(returns="Use")
    gone = model("Old", field("id"), field("size", "int"), field("gone"), field("same"))
    kept = model("Kept", field("id", may_be_none=False), field("size"), field("same"), field("key", required=True))
    old = surface(use, model("Use", field("a", "Old"), field("b", "Kind")), gone, kept, Kind=("A", "B"), Other=("A",))
    new = surface(use, model("Use", field("a", "Kept"), field("b", "Other")), kept, Other=("A",))
    messages = {change.subject: change.message for change in changes(old, new) if change.kind.endswith(".removed")}
    assert messages == {
        "Old": "The class was removed; the new class lacks `gone`; `id`, `size` have another type; it requires `key`.",
        "Kind": "The enum was removed; the new one does not list `B`.",
    }


def test_a_removed_class_names_its_successor() -> None:
    old = surface(
        operation(parameters=(positional("body", "Old"),)), model("Old", field("a")), model("Kept", field("b"))
    )
    new = surface(operation(parameters=(positional("body", "Kept"),)), model("Kept", field("b")))
    (removed,) = [change for change in changes(old, new) if change.subject == "Old"]
    assert (removed.kind, removed.remedy) == ("model.removed", "Use `Kept` instead.")


def test_an_enum_that_became_a_class_is_not_reported_as_removed_only() -> None:
    use = operation(returns="Thing")
    old, new = surface(use, Thing=("a", "b")), surface(use, model("Thing", field("a")))
    removed, added = [change for change in changes(old, new) if change.subject == "Thing"]
    assert (removed.kind, removed.message) == ("enum.removed", "The enum is now a class.")
    assert (added.kind, added.verdict) == ("model.added", "new")
