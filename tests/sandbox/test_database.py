"""Queries of the store, compared with plain Python."""

from __future__ import annotations

import contextlib
import functools
import json
import sqlite3
from collections.abc import Callable
from datetime import UTC, datetime
from typing import Any

import attrs
import pytest
from hypothesis import given
from hypothesis import strategies as st

from sailkit_sandbox.services.common.resource import Row
from sailkit_sandbox.store.database import Record, Records, Selection, Store
from sailkit_sandbox.store.filters import And, Comparison, Filter, Not, Or, evaluate
from sailkit_sandbox.store.sorters import Sorter, sort

# Few values, so that some are the same, up to case, time or type; ids as the service and people's own data have them.
IDS = st.sampled_from(["2c9", "2C9", "é", "É", "2024-01-01"])
OWN_IDS = IDS | st.sampled_from([f"x{number}" for number in range(20)])
TEXTS = st.sampled_from(["", "Ada", "ADA", "7", "2024-01-01", "2024-01-01T00:00:00Z"])
VALUES = st.none() | TEXTS | st.booleans() | st.integers(-2, 8) | st.floats(-2, 8)
FIELDS = ("id", "source.id", "name", "created")
DOCS = st.lists(
    st.fixed_dictionaries(
        {"source": st.none() | st.fixed_dictionaries({"id": IDS}), "name": VALUES, "created": VALUES}
    ),
    max_size=8,
)
COMPARISONS = st.one_of(
    st.builds(
        lambda field, operator, values: Comparison(field, operator, (values,)),
        st.sampled_from(FIELDS),
        st.sampled_from(["eq", "ne", "le"]),
        IDS | TEXTS,
    ),
    st.builds(
        lambda field, values: Comparison(field, "in", tuple(values)),
        st.sampled_from(FIELDS),
        st.lists(IDS, min_size=1, max_size=3),
    ),
)
FILTERS = st.recursive(
    COMPARISONS,
    lambda inner: st.one_of(
        st.builds(Not, inner),
        st.builds(And, st.lists(inner, min_size=2, max_size=3).map(tuple)),
        st.builds(Or, st.lists(inner, min_size=2, max_size=3).map(tuple)),
    ),
    max_leaves=4,
)
SELECTIONS = st.builds(
    Selection,
    kind=st.just("entitlements"),
    row=st.just(lambda record: Row(record.doc)),
    operation=st.just("list"),
    within=st.none() | st.tuples(st.just("source"), st.lists(IDS, max_size=3).map(tuple)),
    filter=st.none() | FILTERS,
    sorters=st.lists(st.builds(Sorter, st.sampled_from(FIELDS), st.booleans()), max_size=2).map(tuple),
    columns=st.just({"id": "id", "source.id": "source"}),
    indexed=st.booleans(),
)


def rank(value: Any) -> tuple[int, Any]:
    """Numbers, then points in time (there is only one among the values), then texts without regard to case."""
    if not isinstance(value, str):
        return 0, value
    return (1, "") if value.startswith("2024") else (2, value.casefold())


def plainly(docs: list[dict[str, Any]], selection: Selection) -> list[dict[str, Any]]:
    """What is selected, in order."""
    passed = [doc for doc in docs if selection.filter is None or evaluate(selection.filter, Row(doc))]
    if selection.within is not None:
        wanted = [value.lower() if value.isascii() else value for value in selection.within[1]]
        held = [(doc, (doc["source"] or {}).get("id", "")) for doc in passed]
        passed = [doc for doc, id in held if (id.lower() if id.isascii() else id) in wanted]

    def compare(item: dict[str, Any], other: dict[str, Any]) -> int:
        for sorter in selection.sorters:
            first, second = Row(item).get(sorter.field), Row(other).get(sorter.field)
            if first is None or second is None:
                if (first is None) != (second is None):
                    return 1 if first is None else -1
            elif rank(first) != rank(second):
                return (1 if rank(first) > rank(second) else -1) * (-1 if sorter.descending else 1)
        return 1 if item["id"] > other["id"] else -1

    return sorted(passed, key=functools.cmp_to_key(compare)) if selection.sorters else passed


@given(docs=DOCS, data=st.data(), selection=SELECTIONS, offset=st.integers(0, 9), limit=st.integers(0, 9))
def test_a_page_has_what_python_would_select(
    docs: list[dict[str, Any]], data: st.DataObject, selection: Selection, offset: int, limit: int
) -> None:
    ids = data.draw(st.lists(OWN_IDS, min_size=len(docs), max_size=len(docs), unique_by=str.casefold))
    docs = [{"id": id, **doc} for id, doc in zip(ids, docs, strict=True)]
    store = Store(":memory:")
    with store.transaction() as records:
        records.create_tables()
        records.add("entitlements", [Record(doc) for doc in docs])

        def check() -> None:
            result, total = records.page(selection, offset, limit)
            expected = plainly(docs, selection)
            assert [json.loads(doc) for doc in result] == expected[offset : offset + limit]
            assert total == len(expected)
            assert records.page(selection, offset, limit, count=False) == (result, 0)

        check()
        if docs:  # what was remembered does not outlive a change
            docs[0] = {**docs[0], "name": "Ada", "source": {"id": "2c9"}}
            records.save("entitlements", Record(docs[0]))
            check()
            records.remove("entitlements", docs.pop()["id"])
            check()
    store.close()


def test_operations_that_give_a_name_another_meaning_find_other_records() -> None:
    def under(name: str) -> Callable[[Record], dict[str, Any]]:
        return lambda record: {"owner": record.doc[name]}

    store = Store(":memory:")
    with store.transaction() as records:
        records.create_tables()
        records.add("tags", [Record({"id": "1", "maker": "x", "user": "y"})])
        asked = Selection(kind="tags", row=under("maker"), operation="made", filter=Comparison("owner", "eq", ("x",)))
        other = attrs.evolve(asked, row=under("user"), operation="used")
        assert [records.page(entry, 0, 9)[1] for entry in (asked, other, asked)] == [1, 0, 1]
    store.close()


def fail(records: Records) -> None:
    raise ArithmeticError


def add_twice(records: Records) -> None:
    records.add("tags", [Record({"id": "2"}), Record({"id": "1"})])


def change_and(store: Store, then: Callable[[Records], None]) -> None:
    with store.transaction() as records:
        records.save("tags", Record({"id": "1", "name": "changed"}))
        then(records)


@pytest.mark.parametrize(("failing", "error"), [(fail, ArithmeticError), (add_twice, sqlite3.IntegrityError)])
def test_work_that_fails_leaves_nothing_and_the_store_usable(
    failing: Callable[[Records], None], error: type[Exception]
) -> None:
    store = Store(":memory:")
    with store.transaction() as records:
        records.create_tables()
        records.add("tags", [Record({"id": "1"})])
    with pytest.raises(error):
        change_and(store, failing)
    with store.transaction() as records:
        assert list(records.all("tags")) == [Record({"id": "1"})]
    store.close()


@pytest.mark.parametrize(("kept", "asked"), [("Id", "iD"), ("é", "É"), ("2024-01-01", "2024-01-01T00:00:00Z")])
def test_an_index_leaves_out_nothing_that_a_filter_passes(kept: str, asked: str) -> None:
    store = Store(":memory:")
    wanted = Comparison("id", "eq", (asked,))
    selection = Selection(kind="tags", row=lambda entry: entry.doc, operation="", filter=wanted, columns={"id": "id"})
    with store.transaction() as records:
        records.create_tables()
        records.add("tags", [Record({"id": kept})])
        assert records.page(selection, 0, 1)[1] == 1
    store.close()


# Values of every kind in one field, alone and in lists: what a comparison means depends on both sides.
TIMES = st.sampled_from(["2024-01-01", "2024-01-01T00:00:00Z", "2024-01-01T01:00:00+01:00", "0001-01-01", "9999-12-31"])
MIXED_TEXTS = st.sampled_from(["", "a", "A", "ab", "ä", "Ä", "ß", "SS", "a\x00b", "\U0010ffff", "\ud7ff", "7", "true"])
SCALARS = (
    st.none()
    | st.booleans()
    | st.integers(-3, 8)
    | st.sampled_from([2**53 + 1, 2.0**53, 0.1, 0.30000000000000004, -0.0, 1e300, 2**63 - 1])
    | TIMES
    | MIXED_TEXTS
    | st.text(max_size=3)
)
MIXED = st.recursive(SCALARS, lambda inner: st.lists(inner, max_size=3), max_leaves=4) | st.just({"id": "a"})
EXPECTED = (SCALARS.filter(lambda value: value is not None)) | st.sampled_from(
    [datetime(2024, 1, 1, tzinfo=UTC), datetime(1, 1, 1, tzinfo=UTC)]
)
ANY_COMPARISON = st.one_of(
    st.builds(
        lambda operator, value: Comparison("name", operator, (value,)),
        st.sampled_from(["eq", "ne", "gt", "ge", "lt", "le", "co", "sw"]),
        EXPECTED,
    ),
    st.builds(
        lambda operator, values: Comparison("name", operator, tuple(values)),
        st.sampled_from(["in", "ca"]),
        st.lists(EXPECTED, min_size=1, max_size=3),
    ),
    st.sampled_from([Comparison("name", "pr"), Comparison("name", "isnull")]),
)
ANY_FILTER = st.recursive(
    ANY_COMPARISON,
    lambda inner: st.one_of(
        st.builds(Not, inner),
        st.builds(And, st.lists(inner, min_size=2, max_size=3).map(tuple)),
        st.builds(Or, st.lists(inner, min_size=2, max_size=3).map(tuple)),
    ),
    max_leaves=4,
)


@given(values=st.lists(MIXED, max_size=12), filter=ANY_FILTER, descending=st.booleans(), limit=st.integers(0, 12))
def test_the_database_selects_and_sorts_as_filters_and_sorters_do(
    values: list[Any], filter: Filter, descending: bool, limit: int
) -> None:
    selection = Selection(
        kind="tags",
        row=lambda record: record.doc,
        operation="list",
        filter=filter,
        sorters=(Sorter("name", descending),),
        indexed=True,
    )
    docs = [{"id": str(number), "name": value} for number, value in enumerate(values)]
    store = Store(":memory:")
    with store.transaction() as records:
        records.create_tables()
        records.add("tags", map(Record, docs))
        expected = sort([doc for doc in docs if evaluate(filter, doc)], selection.sorters, lambda doc: doc)
        for count in (False, True):
            page, _ = records.page(selection, 0, limit, count=count)
            assert [json.loads(doc) for doc in page] == expected[:limit]
    store.close()


@pytest.mark.parametrize("number", [2**63, -(2**63) - 1, 10**30])
def test_numbers_that_the_database_does_not_have_are_compared_all_the_same(number: int) -> None:
    store = Store(":memory:")
    selection = Selection(
        kind="tags",
        row=lambda record: record.doc,
        operation="list",
        filter=Comparison("n", "eq", (number,)),
        sorters=(Sorter("n"),),
        indexed=True,
    )
    with store.transaction() as records:
        records.create_tables()
        records.add("tags", [Record({"id": "1", "n": number}), Record({"id": "2", "n": number + 1})])
        assert records.page(selection, 0, 9)[1] == 1
    store.close()


def test_values_of_fields_follow_changes_and_rollbacks() -> None:
    store = Store(":memory:")
    selection = Selection(
        kind="tags",
        row=lambda record: record.doc,
        operation="list",
        filter=Comparison("name", "sw", ("a",)),
        sorters=(Sorter("name", descending=True),),
        indexed=True,
    )

    def list_names(records: Records) -> list[str]:
        return [json.loads(doc)["name"] for doc in records.page(selection, 0, 9, count=False)[0]]

    def replace_and_fail() -> None:
        with store.transaction() as records:
            records.save("tags", Record({"id": "1", "name": "az"}))
            records.add("tags", [Record({"id": "3", "name": "ac"})])
            assert list_names(records) == ["az", "ac", "ab"]
            raise ArithmeticError

    with store.transaction() as records:
        records.create_tables()
        records.add("tags", [Record({"id": "1", "name": "aa"}), Record({"id": "2", "name": "ab"})])
    for _ in range(2):  # the tables of values are made in the transaction that fails, and then before it
        with pytest.raises(ArithmeticError):
            replace_and_fail()
        with store.transaction() as records:
            assert list_names(records) == ["ab", "aa"]
    with store.transaction() as records:
        records.remove("tags", "2")
        with contextlib.suppress(ArithmeticError), records.attempt():
            records.remove("tags", "1")
            assert list_names(records) == []
            raise ArithmeticError
        assert list_names(records) == ["aa"]
    store.close()
