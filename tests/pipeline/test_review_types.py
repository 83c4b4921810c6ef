"""Relations of types: what a value of one type is for code that expects the other."""

from __future__ import annotations

import pytest

from scripts.review.types import Relation, Types
from tests.pipeline.surfaces import field, model, surface

THING = model("Thing", field("id"), field("parts", "list[Part]"))
WIDER = model("Wider", field("id"), field("parts", "list[Piece]"), field("more"))
OTHER = model("Other", field("id", "int"), field("parts", "list[Part]"))
PART, PIECE = model("Part", field("of", "Thing | None")), model("Piece", field("of", "Wider | None"), field("x"))
SIDE = surface(THING, WIDER, OTHER, PART, PIECE, Kind=("A", "B"))
TYPES = Types(SIDE, SIDE)

SAME, WIDENED, NARROWED = Relation.SAME, Relation.WIDENED, Relation.NARROWED
MIXED, ALIKE, OTHERS = Relation.MIXED, Relation.ALIKE, Relation.OTHER


@pytest.mark.parametrize(
    ("old", "new", "received", "sent"),
    [
        ("Kind | str", "str", SAME, SAME),
        ("A | None", "None | A", SAME, SAME),
        ("Thing", "list[Thing]", OTHERS, OTHERS),
        ("list[Thing]", "Thing", OTHERS, OTHERS),
        ("Thing | None", "list[Thing] | None", OTHERS, OTHERS),
        ("list[str]", "Any", WIDENED, WIDENED),
        ("dict[str, Any]", "Any", WIDENED, WIDENED),
        ("Any", "dict[str, str]", NARROWED, NARROWED),
        ("Thing", "Any", OTHERS, WIDENED),
        ("list[Thing] | str", "Any", OTHERS, WIDENED),
        ("Any", "Thing", OTHERS, NARROWED),
        ("dict[str, Any]", "Thing", OTHERS, NARROWED),
        ("Thing", "dict[str, Any]", OTHERS, WIDENED),
        ("Thing", "Thing | Part", WIDENED, WIDENED),
        ("list[Thing]", "list[Thing | Part]", WIDENED, WIDENED),
        ("Thing | Part", "Thing | Other", MIXED, MIXED),
        ("str | None", "int | None", OTHERS, OTHERS),
        ("int | None", "float", MIXED, MIXED),
        ("str", "None", OTHERS, OTHERS),
        ("None", "str", OTHERS, OTHERS),
        ("Thing", "Wider", ALIKE, ALIKE),
        ("dict[str, list[Thing]]", "dict[str, list[Wider]]", ALIKE, ALIKE),
        ("Thing | str", "Wider | str", ALIKE, ALIKE),
        ("Wider", "Thing", OTHERS, OTHERS),
        ("Thing", "Other", OTHERS, OTHERS),
    ],
)
def test_types_are_related_by_the_values_that_they_allow(
    old: str, new: str, received: Relation, sent: Relation
) -> None:
    assert (TYPES.relation(old, new), TYPES.relation(old, new, sent=True)) == (received, sent)


def test_a_class_that_requires_more_is_not_the_same_for_code_that_creates_it() -> None:
    strict = surface(model("Strict", field("id"), field("parts", "list[Part]"), field("x", required=True)), PART)
    types = Types(SIDE, strict)
    assert types.relation("Thing", "Strict") is ALIKE
    assert types.relation("Thing", "Strict", sent=True) is OTHERS


def test_the_difference_of_two_classes_names_lost_and_changed_fields_apart() -> None:
    change = TYPES.class_change("list[Wider]", "list[Other]")
    assert change is not None
    assert change.text == "; the new class lacks `more`; `id`, `parts` have another type"
    assert TYPES.class_change("Thing", "list[Other]") is None
