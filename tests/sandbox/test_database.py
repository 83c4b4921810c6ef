"""Queries of the store, compared with plain Python."""

from __future__ import annotations

import functools
import json
import sqlite3
from collections.abc import Callable
from typing import Any

import attrs
import pytest
from hypothesis import given
from hypothesis import strategies as st

from sailkit_sandbox.services.common.resource import Row
from sailkit_sandbox.store.database import Record, Records, Selection, Store
from sailkit_sandbox.store.filters import And, Comparison, Not, Or, evaluate
from sailkit_sandbox.store.sorters import Sorter

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
