"""Filters and sorters, without HTTP."""

from __future__ import annotations

import operator
from datetime import UTC, datetime, timedelta, timezone
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from sailkit_sandbox.store import sorters
from sailkit_sandbox.store.filters import And, Comparison, Filter, FilterError, Not, Or, check, evaluate, parse

A, B, C = (Comparison(name, "eq", (1,)) for name in "abc")


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ('name eq "Ada"', Comparison("name", "eq", ("Ada",))),
        ('  name   eq "Ada"  ', Comparison("name", "eq", ("Ada",))),
        (r'name eq "a\"b\\c"', Comparison("name", "eq", ('a"b\\c',))),
        ('name eq ""', Comparison("name", "eq", ("",))),
        ('name eq "and (or) not,"', Comparison("name", "eq", ("and (or) not,",))),
        ("disabled eq true", Comparison("disabled", "eq", (True,))),
        ("count ge -12", Comparison("count", "ge", (-12,))),
        ("share lt 0.5", Comparison("share", "lt", (0.5,))),
        ("at gt 2018-12-18T23:05:55Z", Comparison("at", "gt", (datetime(2018, 12, 18, 23, 5, 55, tzinfo=UTC),))),
        ("at gt 2018-12-18", Comparison("at", "gt", (datetime(2018, 12, 18, tzinfo=UTC),))),
        ('id in ("a", "b")', Comparison("id", "in", ("a", "b"))),
        ('id in("a")', Comparison("id", "in", ("a",))),
        ('tags ca ("a","b")', Comparison("tags", "ca", ("a", "b"))),
        ("pr manager", Comparison("manager", "pr")),
        ("source.owner-id isnull", Comparison("source.owner-id", "isnull")),
        ("a eq 1 or b eq 1 and c eq 1", Or((A, And((B, C))))),
        ("(a eq 1 or b eq 1) and c eq 1", And((Or((A, B)), C))),
        ("not a eq 1 and b eq 1", And((Not(A), B))),
        ("not (a eq 1 and b eq 1)", Not(And((A, B)))),
        ("not not a eq 1", Not(Not(A))),
        ("a eq 1 or b eq 1 or c eq 1", Or((A, B, C))),
        ('not id in ("a")', Not(Comparison("id", "in", ("a",)))),
    ],
)
def test_a_filter_is_read_with_not_before_and_before_or(text: str, expected: Filter) -> None:
    assert parse(text) == expected


@pytest.mark.parametrize(
    "text",
    [
        "",
        "name",
        "name eq",
        'eq "a"',
        "name eq Ada",
        "name eq 'Ada'",
        'name eq "Ada',
        r'name eq "a\n"',
        'name eq "a" and',
        'and name eq "a"',
        'name eq "a" name eq "b"',
        'name EQ "a"',
        'name eq "a" AND name eq "b"',
        'name like "a"',
        '(name eq "a"',
        'name eq "a")',
        "id in ()",
        'id in "a"',
        'id in ("a",)',
        "manager pr",
        "isnull manager",
        "pr",
        'pr eq "a"',
        "at gt 2018-13-18",
        "at gt 2018-12-18T99:00:00Z",
        "count eq 1e5",
        "count eq " + "9" * 5000,
        "name eq null",
        'na"me eq "a"',
        '1a eq "a"',
        "(" * 100_000,
        "not " * 10_000 + "a eq 1",
    ],
)
def test_what_is_not_a_filter_is_refused(text: str) -> None:
    with pytest.raises(FilterError):
        parse(text)


def test_the_fault_says_where() -> None:
    with pytest.raises(FilterError, match="position 8 of the filter, found Ada"):
        parse("name eq Ada")


def test_a_filter_may_ask_only_for_fields_and_operators_that_the_operation_has() -> None:
    filterable = {"name": ("eq", "sw"), "id": ("in",)}
    assert check(parse('not (name sw "A" or id in ("1"))'), filterable) is None
    assert check(parse('id in ("1") and name co "A"'), filterable) == "name cannot be filtered with co, only eq, sw"
    assert check(parse('not alias eq "A"'), filterable) == "cannot filter by alias; fields are name, id"
    assert check(parse("pr alias"), {}) == "cannot filter by alias; fields are none"
    assert check(parse('attributes.city sw "A"'), {"attributes": ["eq", "sw"]}) is None
    assert check(parse('attributes.city co "A"'), {"attributes": ["eq", "sw"]}) is not None
    assert check(parse('name.city eq "A"'), {"name": ["eq"]}) is not None


ROW = {
    "name": "Ångström",
    "count": 7,
    "on": True,
    "at": "2024-05-01T12:00:00.000Z",
    "tags": ["Red", "green"],
    "none": None,
}


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ('name eq "ångSTRÖM"', True),
        ('name ne "ångSTRÖM"', False),
        ('name sw "ång"', True),
        ('name co "STR"', True),
        ('name co "x"', False),
        ('name gt "a"', True),
        ("name eq 7", False),
        ("count eq 7.0", True),
        ('count eq "7"', True),
        ('count eq "seven"', False),
        ("count eq true", False),
        ('count sw "7"', False),
        ("on eq true", True),
        ('on eq "TRUE"', True),
        ("on eq 1", False),
        ("at eq 2024-05-01T14:00:00+02:00", True),
        ('at eq "2024-05-01T12:00:00Z"', True),
        ("at lt 2024-05-01T12:00:01Z", True),
        ("at gt 2024-05-01", True),
        ("at eq 5", False),
        ("name gt 2024-05-01", False),
        ('tags eq "red"', True),
        ('tags in ("blue", "green")', True),
        ('tags ca ("red", "GREEN")', True),
        ('tags ca ("red", "blue")', False),
        ('tags co "ee"', True),
        ("pr tags", True),
        ("none isnull", True),
        ("pr none", False),
        ("missing isnull", True),
        ('none eq "x"', False),
        ('none ne "x"', True),
        ('not none eq "x"', True),
        ("none lt 5", False),
    ],
)
def test_comparison_disregards_case_and_goes_by_kind_of_value(text: str, expected: bool) -> None:
    assert evaluate(parse(text), ROW) is expected


def test_sorters_are_fields_with_a_minus_for_descending() -> None:
    assert sorters.parse("type,-modified") == (sorters.Sorter("type"), sorters.Sorter("modified", descending=True))
    assert sorters.parse(" a , b.c ") == (sorters.Sorter("a"), sorters.Sorter("b.c"))
    assert sorters.check(sorters.parse("-a,b"), ("a", "b")) is None
    assert sorters.check(sorters.parse("-a,c"), ("a", "b")) == "cannot sort by c; fields are a, b"
    assert sorters.check(sorters.parse("-attributes.city"), ("attributes",)) is None


@pytest.mark.parametrize("text", ["", ",", "a,", ",a", "--a", "+a", "a b", "a;b", "-"])
def test_what_is_not_a_list_of_sorters_is_refused(text: str) -> None:
    with pytest.raises(sorters.SorterError):
        sorters.parse(text)


def test_rows_without_a_value_come_last_in_both_directions_and_ids_break_ties() -> None:
    rows: list[dict[str, Any]] = [
        {"id": "4", "name": None},
        {"id": "3", "name": "b"},
        {"id": "1", "name": "B"},
        {"id": "2", "name": "a"},
        {"id": "0"},
    ]

    def ids(text: str) -> str:
        return "".join(row["id"] for row in sorters.sort(rows, sorters.parse(text), lambda row: row))

    assert ids("name") == "21304"
    assert ids("-name") == "13204"
    assert ids("name,-id") == "23140"


def test_points_in_time_are_sorted_by_time() -> None:
    rows = [{"id": "1", "at": "2024-05-01T12:00:00Z"}, {"id": "2", "at": "2024-05-01T13:30:00+02:00"}]
    assert [row["id"] for row in sorters.sort(rows, (sorters.Sorter("at"),), lambda row: row)] == ["2", "1"]


def test_numbers_are_sorted_by_size_and_flags_by_truth() -> None:
    rows: list[dict[str, Any]] = [
        {"id": "1", "n": 10, "on": True},
        {"id": "2", "n": 9, "on": False},
        {"id": "3", "n": -1.5, "on": True},
    ]
    by = {
        text: [row["id"] for row in sorters.sort(rows, sorters.parse(text), lambda row: row)] for text in ("n", "-on")
    }
    assert by == {"n": ["3", "2", "1"], "-on": ["1", "3", "2"]}


# Properties. Each field has one kind of value, so that what a comparison means can be said in one line of Python.

TEXTS = st.text(st.characters(codec="utf-8", exclude_characters="ıſßİ"), max_size=6)
NUMBERS = st.integers(-1000, 1000) | st.decimals(-100, 100, places=2).map(float)
ZONES = st.sampled_from([UTC, timezone(timedelta(hours=-3, minutes=-30))])
MOMENTS = st.datetimes(datetime(1900, 1, 1), datetime(2100, 1, 1), timezones=ZONES)
VALUES = {"word": TEXTS, "number": NUMBERS, "flag": st.booleans(), "moment": MOMENTS}
ORDER = {
    "eq": operator.eq,
    "ne": operator.ne,
    "gt": operator.gt,
    "ge": operator.ge,
    "lt": operator.lt,
    "le": operator.le,
}
ROWS = st.fixed_dictionaries({name: st.none() | values for name, values in VALUES.items()})


def comparisons(name: str) -> st.SearchStrategy[Comparison]:
    values, operators = VALUES[name], list(ORDER) + (["co", "sw"] if name == "word" else [])
    return st.one_of(
        st.builds(lambda op, value: Comparison(name, op, (value,)), st.sampled_from(operators), values),
        st.builds(lambda wanted: Comparison(name, "in", tuple(wanted)), st.lists(values, min_size=1, max_size=3)),
        st.sampled_from([Comparison(name, "pr"), Comparison(name, "isnull")]),
    )


FILTERS = st.recursive(
    st.one_of(*map(comparisons, VALUES)),
    lambda inner: st.one_of(
        st.builds(Not, inner),
        st.builds(And, st.lists(inner, min_size=2, max_size=3).map(tuple)),
        st.builds(Or, st.lists(inner, min_size=2, max_size=3).map(tuple)),
    ),
    max_leaves=6,
)


def literal(value: Any) -> str:
    if isinstance(value, str):
        return '"' + value.replace("\\", "\\\\").replace('"', '\\"') + '"'
    if isinstance(value, bool):
        return str(value).lower()
    return value.isoformat() if isinstance(value, datetime) else str(value)


def render(filter: Filter) -> str:
    match filter:
        case Comparison(field, "pr"):
            return f"pr {field}"
        case Comparison(field, "isnull"):
            return f"{field} isnull"
        case Comparison(field, "in", values):
            return f"{field} in ({', '.join(map(literal, values))})"
        case Comparison(field, op, (value,)):
            return f"{field} {op} {literal(value)}"
        case Not(term):
            return f"not ({render(term)})"
        case And(terms):
            return " and ".join(f"({render(term)})" for term in terms)
        case Or(terms):
            return " or ".join(f"({render(term)})" for term in terms)
        case _:
            raise AssertionError(filter)


def directly(filter: Filter, row: dict[str, Any]) -> bool:
    match filter:
        case Not(term):
            return not directly(term, row)
        case And(terms):
            return all(directly(term, row) for term in terms)
        case Or(terms):
            return any(directly(term, row) for term in terms)
        case Comparison(field, "pr"):
            return row[field] is not None
        case Comparison(field, "isnull"):
            return row[field] is None
        case Comparison(field, op, values):
            actual, wanted = folded(row[field]), [folded(value) for value in values]
            if actual is None:
                return op == "ne"
            if op == "in":
                return actual in wanted
            if op in ("co", "sw"):
                return wanted[0] in actual if op == "co" else actual.startswith(wanted[0])
            return bool(ORDER[op](actual, wanted[0]))
        case _:
            raise AssertionError(filter)


def folded(value: Any) -> Any:
    return value.casefold() if isinstance(value, str) else value


@given(FILTERS)
def test_a_filter_that_is_written_down_is_read_back(filter: Filter) -> None:
    assert parse(render(filter)) == filter


@given(FILTERS, ROWS)
def test_a_filter_passes_what_python_would_pass(filter: Filter, row: dict[str, Any]) -> None:
    stored = {name: value.isoformat() if isinstance(value, datetime) else value for name, value in row.items()}
    assert evaluate(parse(render(filter)), stored) is directly(filter, row)


WORDS = st.sampled_from(
    ["and", "or", "not", "pr", "(", ")", ",", "eq", "in", "isnull", "x", '"y"', "1", "true", '"', "\\"]
)


@given(st.lists(WORDS, max_size=12).map(" ".join) | st.text(max_size=20))
def test_any_text_is_either_read_or_refused(text: str) -> None:
    try:
        result = parse(text)
    except FilterError:
        return
    assert evaluate(result, {"x": "y"}) in (True, False)
