"""Fields in prose: statements are parsed literally, and other forms are reported."""

from __future__ import annotations

from typing import Any

import pytest

from scripts.vendor.prose import Filterable, Sortable, parse_deprecation, parse_filterable, parse_sortable

_FILTERS = "Filter results.\n\nFiltering is supported for the following fields and operators:"
_SORTERS = "Sort results using the standard syntax.\n\nSorting is supported for the following fields:"


def test_filterable_fields_have_their_operators() -> None:
    """One line each; fields and operators come in alphabetical order, since their order means nothing."""
    filterable = parse_filterable(
        f"{_FILTERS}\n\n**name**: *sw, eq*\n\n**attributes.id**: *isnull*\n\n**start_time**: *le*\n"
    )
    assert filterable is not None
    assert filterable.fields == {"attributes.id": ["isnull"], "name": ["eq", "sw"], "start_time": ["le"]}
    assert list(filterable.fields) == ["attributes.id", "name", "start_time"]
    assert filterable.unread == []


@pytest.mark.parametrize(
    "line",
    [
        "**id**: *eq, in*",
        "**id** *eq, in*",
        "**id:** *eq, in*",
        "  - **id**: *eq,in*.",
        "* **id** : *in, eq *",
    ],
)
def test_upstream_writes_a_fact_in_several_ways(line: str) -> None:
    """A missing or misplaced colon, a bullet, a full stop: the fact is the same."""
    assert parse_filterable(f"{_FILTERS}\n{line}\n") == Filterable({"id": ["eq", "in"]}, [])


def test_a_field_named_twice_has_all_its_operators() -> None:
    """Upstream repeats a field now and then."""
    filterable = parse_filterable(f"{_FILTERS}\n**id**: *eq*\n**id**: *in*\n")
    assert filterable is not None
    assert filterable.fields == {"id": ["eq", "in"]}


def test_sentences_around_the_facts_are_no_facts() -> None:
    """Composite operators, examples and remarks are neither fields nor unread."""
    prose = (
        "**notAField**: *eq*\n" + _FILTERS + "\n**id**: *eq*\n"
        "Supported composite operators are *and, or*\n**Supported composite operators**: *and*\n"
        "All filter values are case-sensitive for this API.\n"
        'Only a single *not* may be used. For example: `not value in ("ID01")`\n'
        'Example: taskTypeName eq "DataSync" and endBeforeTime eq 1762240800\n'
    )
    assert parse_filterable(prose) == Filterable({"id": ["eq"]}, [])


@pytest.mark.parametrize(
    ("line", "field"),
    [
        ("**Possible Values:** ONE, TWO", "Possible Values"),
        ("**id**: eq, in", "id"),
        ("**id**:", "id"),
        ("**attributes.{key}**: *eq*", "attributes.{key}"),
        ("**id**: *eq and in*", "id"),
        ("id: eq, in", "id"),
        ("- `id`: `eq`, `in`", "id"),
    ],
)
def test_what_looks_like_a_fact_and_reads_otherwise_is_reported(line: str, field: str) -> None:
    """It is named by its field, and its operators are not guessed at."""
    assert parse_filterable(f"{_FILTERS}\n**name**: *eq*\n{line}\n") == Filterable({"name": ["eq"]}, [field])


def test_an_announcement_without_fields_is_reported() -> None:
    """A list that is announced and not there is not the same as no list."""
    assert parse_filterable(f"{_FILTERS}\n\nSee the guide.") == Filterable({}, ["no field"])
    assert parse_sortable(f"{_SORTERS} name, created") == Sortable([], ["no field"])


def test_prose_that_announces_nothing_has_no_facts() -> None:
    """The word filter alone, or a bold word, announces nothing."""
    assert parse_filterable("Filter results. **id**: *eq*") is None
    assert parse_sortable("By default sorted by **name**.") is None


@pytest.mark.parametrize(
    "text",
    [
        " **name, owner.id**",
        " **name**, **owner.id**",
        "\n\n**owner.id, name, name**",
        " **name and owner.id**.",
    ],
)
def test_sortable_fields(text: str) -> None:
    """In one bold run or in several; without repetition, in alphabetical order."""
    assert parse_sortable(_SORTERS + text) == Sortable(["name", "owner.id"], [])


def test_bold_words_after_the_sortable_fields_are_no_fields() -> None:
    """Only what follows the announcement at once is read."""
    prose = f"{_SORTERS} **name**\n\nThe default sort is **popularity** in descending order."
    assert parse_sortable(prose) == Sortable(["name"], [])


def test_a_sortable_field_that_is_no_name_is_reported() -> None:
    """A placeholder is not a field that can be sent."""
    assert parse_sortable(f"{_SORTERS} **name, attributes.{{key}}**") == Sortable(["name"], ["attributes.{key}"])


_LONG = 1_000_000  # at this length, a parser of quadratic time needs hours


@pytest.mark.parametrize(
    "text",
    [
        "**a" + " " * _LONG,
        "**a" + " " * _LONG + ":" + " " * _LONG,
        "**a" + ":" * _LONG,
        "**id**:" + " " * _LONG + "x",
        "**id**: *eq" + " " * _LONG + ",",
        "**id**: *" + "eq, " * _LONG,
        "-" + " " * _LONG + "x",
        "a" + "." * _LONG,
        "a." * _LONG,
        "." * _LONG + "a",
        "a eq" + " eq" * _LONG + "! x",
        "**" * _LONG,
        "**a** and " * _LONG,
    ],
    ids=lambda text: text[:12].strip(),
)
def test_the_time_is_linear_in_the_length(text: str) -> None:
    """No run of blanks, stars, dots or operators makes a long description slow to parse."""
    assert parse_filterable(_FILTERS + text) is not None
    assert parse_sortable(_SORTERS + text) is not None


@pytest.mark.parametrize(
    ("line", "field"),
    [
        ("** id : **: eq", "id"),
        ("**:** eq", ":"),
        ("- owner.id- : eq", "owner.id-"),
        ("owner.eq", "owner"),
        ("eq in", "eq"),
    ],
)
def test_a_field_of_another_form_is_named_without_what_surrounds_it(line: str, field: str) -> None:
    """Blanks, colons and bullets are not part of its name."""
    assert parse_filterable(f"{_FILTERS}\n**name**: *eq*\n{line}\n") == Filterable({"name": ["eq"]}, [field])


@pytest.mark.parametrize(
    ("prose", "facts"),
    [
        ("", {}),
        ("Gone soon.", {}),
        ("Deprecated as of 2026-02-26.", {"since": "2026-02-26"}),
        ("Deprecated as of 2026-13-26 and in 12026-01-01.", {}),
        (
            "See [b](https://developer.sailpoint.com/docs/api/v2026/b) and https://developer.sailpoint.com/docs/api/v3/a-c.",
            {"instead": ["v2026/b", "v3/a-c"]},
        ),
        ("See https://example.com/docs/api/v2026/b", {}),
    ],
)
def test_a_deprecation_is_its_date_and_its_pages(prose: str, facts: dict[str, Any]) -> None:
    assert parse_deprecation(prose) == facts
