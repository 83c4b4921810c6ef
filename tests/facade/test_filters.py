"""Filters and sorters: what is written in Python means the same in the service's language."""

from __future__ import annotations

import copy
import operator
import pickle
from collections.abc import Callable
from datetime import UTC, date, datetime, timedelta, timezone
from decimal import Decimal
from enum import Enum
from typing import Any, TypeAlias
from urllib.parse import quote
from uuid import UUID

import pytest
from dateutil.relativedelta import relativedelta
from hypothesis import given
from hypothesis import strategies as st

from sailkit import F, Filter, ago, raw, sort_by
from sailkit.filters import Fields, split
from sailkit_sandbox.store.filters import Comparison, evaluate, parse

NOW = datetime(2026, 3, 31, 12, 0, 0, 999, tzinfo=UTC)
G = Fields(clock=lambda: NOW)


class Status(Enum):
    ACTIVE = "ACTIVE"


@pytest.mark.parametrize(
    ("filter", "text"),
    [
        (F.name == "Ada", 'name eq "Ada"'),
        (F.name != "Ada", 'name ne "Ada"'),
        (F.size < 1, "size lt 1"),
        (F.size <= 1, "size le 1"),
        (F.size > -1, "size gt -1"),
        (F.size >= 1.5, "size ge 1.5"),
        (1 < F.size, "size gt 1"),  # noqa: SIM300
        (F.name.eq("a"), 'name eq "a"'),
        (F.name.ne("a"), 'name ne "a"'),
        (F.size.lt(1), "size lt 1"),
        (F.size.le(1), "size le 1"),
        (F.size.gt(1), "size gt 1"),
        (F.size.ge(1), "size ge 1"),
        (F.name.contains("a"), 'name co "a"'),
        (F.name.startswith("A"), 'name sw "A"'),
        (F.tags.contains_all(["a", "b"]), 'tags ca ("a", "b")'),
        (F.id.in_(["a", "b", "a"]), 'id in ("a", "b")'),
        (F.id.in_(str(n) for n in range(2)), 'id in ("0", "1")'),
        (F.email.is_null(), "email isnull"),
        (F.email.is_present(), "pr email"),
        (~F.email.is_null(), "not email isnull"),
        (F.cloud_status == Status.ACTIVE, 'cloudStatus eq "ACTIVE"'),
        (F.cloudStatus == "A", 'cloudStatus eq "A"'),
        (F.source.id == "1", 'source.id eq "1"'),
        (F.source.owner_id == "1", 'source.ownerId eq "1"'),
        (F["attributes.cost_center"] == "1", 'attributes.cost_center eq "1"'),
        (F.attributes["cost_center"] == "1", 'attributes.cost_center eq "1"'),
        (F.from_ == "1", 'from eq "1"'),
        (F.disabled.eq(True), "disabled eq true"),
        (F.disabled.eq(False), "disabled eq false"),
        (F.size == 1e21, "size eq 1000000000000000000000"),
        (F.size == 1e-7, "size eq 0.0000001"),
        (F.size == Decimal("2.50"), "size eq 2.50"),
        (F.id == UUID(int=1), 'id eq "00000000-0000-0000-0000-000000000001"'),
        (F.name == 'a"b\\c', r'name eq "a\"b\\c"'),
        (F.created > datetime(2018, 12, 18, 23, 5, 55, tzinfo=UTC), "created gt 2018-12-18T23:05:55Z"),
        (F.created > datetime(2018, 12, 18, tzinfo=timezone(timedelta(hours=1))), "created gt 2018-12-17T23:00:00Z"),
        (F.created > date(2018, 12, 18), "created gt 2018-12-18"),
        (G.modified >= timedelta(days=1), "modified ge 2026-03-30T12:00:00Z"),
        (G.modified >= relativedelta(months=1), "modified ge 2026-02-28T12:00:00Z"),
        (F.modified >= ago(months=1, days=1, now=NOW), "modified ge 2026-02-27T12:00:00Z"),
        (raw(' enabled eq "true" '), 'enabled eq "true"'),
    ],
)
def test_a_comparison_is_written_in_the_services_language(filter: Filter, text: str) -> None:
    assert str(filter) == text
    assert type(str(filter)) is str


A, B, C = F.a == 1, F.b == 1, F.c == 1


@pytest.mark.parametrize(
    ("filter", "text"),
    [
        (A & B & C, "a eq 1 and b eq 1 and c eq 1"),
        (A & (B & C), "a eq 1 and b eq 1 and c eq 1"),
        (A | B & C, "a eq 1 or b eq 1 and c eq 1"),
        ((A | B) & C, "(a eq 1 or b eq 1) and c eq 1"),
        (~A & B, "not a eq 1 and b eq 1"),
        (~(A & B), "not (a eq 1 and b eq 1)"),
        (~(A | B) | C, "not (a eq 1 or b eq 1) or c eq 1"),
        (~~A, "a eq 1"),
        (A | raw("x or y"), "a eq 1 or x or y"),
        (A & raw("x or y"), "a eq 1 and (x or y)"),
        (A & "x or y", "a eq 1 and (x or y)"),
        ("x or y" & A, "(x or y) and a eq 1"),
        ("x" | A, "x or a eq 1"),
        (~raw("x or y"), "not (x or y)"),
    ],
)
def test_parentheses_stand_where_the_meaning_needs_them_and_nowhere_else(filter: Filter, text: str) -> None:
    assert filter == text


Row: TypeAlias = dict[str, Any]
Pair: TypeAlias = tuple[Filter, Callable[[Row], bool]]
SMALL = st.integers(0, 2)
FIELDS = st.sampled_from("abc")


def compared(field: str, word: str, value: int) -> Pair:
    test = getattr(operator, word)
    return test(F[field], value), lambda row: test(row[field], value)


def combined(inner: st.SearchStrategy[Pair]) -> st.SearchStrategy[Pair]:
    two = st.tuples(inner, inner)
    return st.one_of(
        inner.map(lambda p: (~p[0], lambda row: not p[1](row))),
        two.map(lambda p: (p[0][0] & p[1][0], lambda row: p[0][1](row) and p[1][1](row))),
        two.map(lambda p: (p[0][0] | p[1][0], lambda row: p[0][1](row) or p[1][1](row))),
        inner.map(lambda p: (raw(str(p[0])), p[1])),
    )


TREES = st.recursive(
    st.one_of(
        st.builds(compared, FIELDS, st.sampled_from(["eq", "ne", "lt", "le", "gt", "ge"]), SMALL),
        st.builds(lambda f, vs: (F[f].in_(vs), lambda row: row[f] in vs), FIELDS, st.lists(SMALL, min_size=1)),
    ),
    combined,
    max_leaves=12,
)


@given(TREES, st.fixed_dictionaries({"a": SMALL, "b": SMALL, "c": SMALL}))
def test_any_combination_means_to_the_service_what_it_means_in_python(pair: Pair, row: Row) -> None:
    filter, meant = pair
    assert evaluate(parse(str(filter)), row) is meant(row)


BARE = st.recursive(
    st.builds(lambda name, value: F[name] == value, FIELDS, SMALL),
    lambda inner: st.one_of(
        inner.map(lambda filter: ~filter),
        st.builds(lambda filter, other: filter & other, inner, inner),
        st.builds(lambda filter, other: filter | other, inner, inner),
    ),
    max_leaves=10,
)


@given(BARE)
def test_no_pair_of_parentheses_can_be_left_out(filter: Filter) -> None:
    text = str(filter)
    opened = []
    for position, mark in enumerate(text):
        if mark == "(":
            opened.append(position)
        elif mark == ")":
            start = opened.pop()
            assert parse(text[:start] + text[start + 1 : position] + text[position + 1 :]) != parse(text)


@given(st.text())
def test_any_text_arrives_as_it_is(text: str) -> None:
    assert parse(F.name == text) == Comparison("name", "eq", (text,))
    assert parse(F.name.in_([text, "x"])) == Comparison("name", "in", tuple(dict.fromkeys((text, "x"))))


@given(
    st.one_of(
        st.booleans(),
        st.integers(-(10**299), 10**299),
        st.floats(-1e30, 1e30).map(lambda n: round(n, 12)),
        st.decimals(-9, 9, places=3),
    )
)
def test_any_number_arrives_as_it_is(number: Any) -> None:
    result = parse(F.size == number)
    assert isinstance(result, Comparison)
    (value,) = result.values
    assert isinstance(value, (int, float))
    assert (value == number) if isinstance(number, int) else (float(value) == float(number))


ZONES = st.sampled_from([UTC, timezone(timedelta(hours=14)), timezone(-timedelta(hours=3, minutes=30))])


@given(st.datetimes(datetime(1900, 1, 1), datetime(2200, 1, 1), timezones=ZONES), st.timedeltas())
def test_any_moment_arrives_as_the_same_moment(moment: datetime, span: timedelta) -> None:
    assert parse(F.created > moment) == Comparison("created", "gt", (moment,))
    clocked = Fields(clock=lambda: moment)
    try:
        expected = moment.replace(microsecond=0) - span
        expected.astimezone(UTC)
    except OverflowError:
        with pytest.raises(ValueError, match="created"):
            _ = clocked.created > span
    else:
        assert parse(clocked.created > span) == Comparison("created", "gt", (expected,))


def test_a_span_of_time_counts_from_now_where_no_clock_is_given() -> None:
    before = datetime.now(UTC).replace(microsecond=0)
    result = [parse(F.created > timedelta(0)), parse(F.created > ago())]
    after = datetime.now(UTC)
    for comparison in result:
        assert isinstance(comparison, Comparison)
        assert before <= comparison.values[0] <= after  # type: ignore[operator]


@pytest.mark.parametrize(
    ("mistake", "kind", "message"),
    [
        (lambda: F.name == None, TypeError, "is_null"),  # noqa: E711
        (lambda: F.name == object(), TypeError, "object"),
        (lambda: F.name == F.alias, TypeError, "Field"),  # type: ignore[arg-type]
        (lambda: F.name == "a" & (F.alias == "b"), TypeError, "parentheses"),
        (lambda: F.name == "a" & F.alias, TypeError, "parentheses"),
        (lambda: ~F.name, TypeError, "a field is not a filter; compare it"),
        (lambda: A & 5, TypeError, "text only"),  # type: ignore[operator]
        (lambda: F.created > datetime(2026, 1, 1), ValueError, "tzinfo"),
        (lambda: F.created > datetime(1, 1, 1, tzinfo=timezone(timedelta(hours=1))), ValueError, "UTC"),
        (lambda: F.created > relativedelta(years=9000), ValueError, "calendar"),
        (lambda: ago(years=9000), ValueError, "calendar"),
        (lambda: ago(days=1, now=datetime(2026, 1, 1)), ValueError, "tzinfo"),
        (lambda: F.size == float("nan"), ValueError, "finite"),
        (lambda: F.size == float("inf"), ValueError, "finite"),
        (lambda: F.id.in_([]), ValueError, "empty"),
        (lambda: F.id.in_("abc"), TypeError, "list"),
        (lambda: F.tags.contains_all([]), ValueError, "empty"),
        (lambda: raw(" "), ValueError, "empty"),
        (lambda: A & "", ValueError, "empty"),
        (lambda: F["not"], ValueError, "raw"),
        (lambda: F["two words"], ValueError, "raw"),
        (lambda: F._id, AttributeError, "brackets"),
        (lambda: sort_by(), ValueError, "at least one"),
        (lambda: bool(A), TypeError, "&"),
        (lambda: A and B, TypeError, "&"),
        (lambda: A or B, TypeError, "&"),
        (lambda: not A, TypeError, "&"),
        (lambda: 1 < F.size < 3, TypeError, "&"),
        (lambda: F.name in ["a"], TypeError, "&"),
        (lambda: "a" in F.name, TypeError, "in_"),
        (lambda: F.disabled and A, TypeError, "compare it"),
    ],
)
def test_a_mistake_is_an_error_that_says_what_to_write(mistake: Any, kind: type[Exception], message: str) -> None:
    with pytest.raises(kind, match=message):
        mistake()


@pytest.mark.parametrize(
    ("sorter", "text"),
    [
        (F.name.asc(), "name"),
        (F.modified.desc(), "-modified"),
        (-F.modified, "-modified"),
        (sort_by(F.name, -F.cloud_status, F.id.asc()), "name,-cloudStatus,id"),
        (sort_by("type,-id", F.name), "type,-id,name"),
    ],
)
def test_an_order_is_written_with_commas_and_minus(sorter: str, text: str) -> None:
    assert sorter == text


@pytest.mark.parametrize("value", [~A & F.id.in_(["a"]), raw("x"), sort_by(F.name, -F.id)])
def test_filters_and_sorters_survive_copying_and_pickling(value: Any) -> None:
    for twin in (copy.deepcopy(value), pickle.loads(pickle.dumps(value))):
        assert twin == value
        assert type(twin) is type(value)
        assert vars(twin) == vars(value)


def test_filters_and_fields_show_what_they_are() -> None:
    assert repr(A) == "Filter('a eq 1')"
    assert repr(F.source.id) == "<Field source.id>"


IDS = st.lists(st.text(st.sampled_from('aAbBß%"\\ é1'), min_size=1, max_size=6), min_size=1, max_size=40)


@given(IDS, st.integers(20, 300), st.booleans(), IDS)
def test_the_parts_of_a_long_filter_find_together_what_it_finds_and_nothing_twice(
    ids: list[str], limit: int, joined: bool, others: list[str]
) -> None:
    whole = F.id.in_(ids)
    if joined:
        whole = (F.size > 0) & whole & (F.a == 1)
    parts = split(whole, limit)
    for value in ids + others:
        row = {"id": value, "size": 1, "a": 1}
        result = sum(evaluate(parse(part), row) for part in parts)
        assert result == evaluate(parse(whole), row)
    for part in parts:
        values = {text.casefold() for text in ids if evaluate(parse(part), {"id": text, "size": 1, "a": 1})}
        assert len(quote(str(part), safe="")) <= limit or len(values) == 1


def test_a_long_list_takes_no_more_requests_than_it_must() -> None:
    ids = [f"{n:032x}" for n in range(1000)]
    parts = split(F.id.in_([*ids, *ids]), 4000)
    assert [value for part in parts for value in parse(part).values] == ids  # type: ignore[union-attr]
    assert all(len(quote(str(part), safe="")) > 3900 for part in parts[:-1])


def test_of_several_lists_the_longest_is_split() -> None:
    parts = split(F.type.in_(["x", "y"]) & F.id.in_(["a" * 50, "b" * 50]), 100)
    assert parts == [f'type in ("x", "y") and id in ("{letter * 50}")' for letter in "ab"]


LONG = F.id.in_([str(n) for n in range(100)])


@pytest.mark.parametrize("filter", [~LONG, LONG | A, raw(str(LONG)), A & (LONG | B), F.name == "x" * 500])
def test_a_filter_that_cannot_be_split_stays_whole(filter: Filter) -> None:
    assert split(filter, 100) == [filter]


def test_a_filter_that_is_short_enough_stays_whole() -> None:
    assert split(LONG) == [LONG]


def test_the_operators_of_the_service_are_methods_too() -> None:
    assert F.name.sw("A") == F.name.startswith("A") == 'name sw "A"'
    assert F.name.co("A") == F.name.contains("A") == 'name co "A"'
    assert F.tags.ca(["A"]) == F.tags.contains_all(["A"]) == 'tags ca ("A")'
    assert F.name.pr() == F.name.is_present() == "pr name"
    assert F.name.isnull() == F.name.is_null() == "name isnull"


@pytest.mark.parametrize(
    ("name", "method"),
    [
        ("equals", "eq"),
        ("starts_with", "startswith"),
        ("startsWith", "startswith"),
        ("begins_with", "startswith"),
        ("isin", "in_"),
        ("contain", "contains"),
        ("not_equal", "ne"),
        ("isNull", "is"),
        ("gte", "ge"),
        ("is_not_null", "is_present"),
    ],
)
def test_an_unknown_operator_names_the_right_one(name: str, method: str) -> None:
    with pytest.raises(TypeError, match=rf"a field has no method '\w+'; did you mean \.{method}"):
        getattr(F.source.name, name)("A")
    with pytest.raises(TypeError, match=r"its methods are eq, ne"):
        F.name.zzz()
