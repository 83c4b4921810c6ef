"""Search documents of identities: incremental updates equal a complete build."""

from __future__ import annotations

import contextlib
from typing import Any

from hypothesis import given, settings
from hypothesis import strategies as st

from sailkit_sandbox.data import seed as seeding
from sailkit_sandbox.services.search.conditions import (
    Anywhere,
    Condition,
    Exists,
    HasItem,
    HasValue,
    all_of,
    any_of,
    none_of,
)
from sailkit_sandbox.services.search.document_set import DocumentChange, DocumentList, DocumentSet
from sailkit_sandbox.services.search.documents import load_documents
from sailkit_sandbox.services.search.flags import list_numbers
from sailkit_sandbox.services.search.matching import Hit, Test, any_words, pattern, prefix, words
from sailkit_sandbox.services.search.ranges import Dates, RangeTest, bound
from sailkit_sandbox.store.database import Record, Records, Store
from tests.sandbox.conftest import SandboxApi

KINDS = (
    "identities",
    "accounts",
    "role_assignments",
    "grants",
    "sources",
    "roles",
    "access_profiles",
    "entitlements",
    "workgroups",
)
WRITES = ("remove", "rename", "move", "take back", "take a part back", "add")


class WithdrawnError(Exception):
    """What was written must not stay."""


# Conditions and an order that use all that is kept about documents: values, words, existence and items.
CONDITIONS = (
    HasValue(("displayName",), words("x")),
    HasValue(("attributes", "department"), words("Finance", exact=True)),
    HasValue(("accountCount",), words("3")),
    Exists(("manager", "id")),
    HasItem("accounts", HasValue(("disabled",), words("true"))),
    Anywhere(words("Finance"), "finance"),
)
ORDER = ((("displayName",), True), (("accountCount",), False))


def documents(store: Store) -> list[Any]:
    """All documents in the order of their records, and the ids of those that conditions and an order select."""
    with store.transaction() as records:
        found = load_documents(records, "identities")
        docs = dict(found.source.scan())
        selections = [list_numbers(found.select(condition)) for condition in CONDITIONS]
        ids = [[docs[number]["id"] for number in numbers] for numbers in (*selections, found.get_order(ORDER))]
        assert list(docs) == list(list_numbers(found.present))
        return [list(docs.values()), *ids]


def copy(store: Store) -> Store:
    """A store with the same records, which has derived nothing from them yet."""
    result = Store(":memory:")
    store._connection.backup(result._connection)
    return result


def write(records: Records, kind: str, number: int, action: str) -> None:
    """Change one of the records of a kind, if there are any."""
    people = list(records.all("identities"))
    person = people[number % len(people)].doc["id"]
    results = records.nth(kind, number % max(1, records.count(kind)))
    if results is None:
        assert kind == "grants"
        item = next(records.all("access_profiles")).doc
        grant = {"id": "g", "item": {"type": "ACCESS_PROFILE", "id": item["id"], "name": item["name"]}}
        records.add(kind, [Record(grant, {"identity": person})])
    elif action == "remove":
        records.remove(kind, results.doc["id"])
    elif action == "add":
        records.add(kind, [Record({**results.doc, "id": f"{number}-{results.doc['id']}"}, results.facts)])
    elif action == "move" and kind != "identities":
        moved = {"identityId": person} if kind == "accounts" else {}
        if "owner" in results.doc:
            moved["owner"] = {"type": "IDENTITY", "id": person, "name": "x"}
        facts = {**results.facts, **({"identity": person} if "identity" in results.facts else {})}
        records.save(kind, Record({**results.doc, **moved}, facts))
    else:
        named = {"name": "x", "role": {**results.doc["role"], "name": "x"}} if "role" in results.doc else {"name": "x"}
        records.save(kind, Record({**results.doc, **named}, results.facts))


@settings(max_examples=40, deadline=None)
@given(
    st.lists(
        st.tuples(st.sampled_from(KINDS), st.integers(0, 40), st.sampled_from(WRITES)),
        min_size=1,
        max_size=6,
        unique=True,
    )
)
def test_documents_are_those_of_all_that_was_written(steps: list[tuple[str, int, str]]) -> None:
    with contextlib.closing(Store(":memory:")) as store:
        with store.transaction() as records:
            records.create_tables()
            seeding.seed(records, 30, 1)
        documents(store)
        for kind, number, action in steps:
            with contextlib.suppress(WithdrawnError), store.transaction() as records:
                if action == "take a part back":
                    with contextlib.suppress(WithdrawnError), records.attempt():
                        write(records, kind, number, action)
                        load_documents(records, "identities")
                        raise WithdrawnError
                else:
                    write(records, kind, number, action)
                    if action == "take back":
                        load_documents(records, "identities")
                        raise WithdrawnError
            with contextlib.closing(copy(store)) as anew:
                assert documents(store) == documents(anew)


def test_what_is_written_is_found_at_once(small_api: SandboxApi) -> None:
    entry = small_api.get("/accounts", filters="identity.correlated eq true", limit=1)[0]

    def search_disabled() -> list[bool]:
        body = {"indices": ["identities"], "query": {"query": f"id:{entry['identityId']}"}}
        (hit,) = small_api.post("/search", body).json()
        return [item["disabled"] for item in hit["accounts"] if item["id"] == entry["id"]]

    assert search_disabled() == [entry["disabled"]]
    action = "enable" if entry["disabled"] else "disable"
    assert small_api.post(f"/accounts/{entry['id']}/{action}", {}).status_code == 202
    assert search_disabled() == [not entry["disabled"]]


# Values of all kinds, and tests that an index narrows down in different ways.
VALUES = (
    st.sampled_from(
        ["Ada", "ada l", "Ada-Li", "a_b", "a.b", "Straße", "\u212a", "2024", "2024-05-01", "2024-05-01T10:00:00Z"]
    )
    | st.booleans()
    | st.integers(-2, 3)
    | st.floats(-2, 3)
    | st.just({"name": "Ada"})
    | st.text(max_size=4)
)
WORDS = st.sampled_from(
    ["ada", "Ada", "a", "a b", "a.b", "k", "s", "strasse", "2024", "2024-05", "1", "true", "", "*", "-"]
)
DATES = Dates(1_700_000_000.0)
ENDS = st.sampled_from(["*", "2024", "2024-05-01", "2025", "now", "a", "1"])
TESTS = st.one_of(
    st.builds(lambda text, exact: words(text, exact=exact), WORDS, st.booleans()),
    st.builds(lambda texts, exact: any_words(texts, exact=exact), st.lists(WORDS, max_size=3), st.booleans()),
    st.builds(lambda text, exact: pattern(f"{text}*", exact=exact), WORDS, st.booleans()),
    st.builds(prefix, WORDS),
    st.builds(
        lambda lower, upper, inclusive: RangeTest(
            bound(lower, DATES, inclusive=inclusive, upper=False), bound(upper, DATES, inclusive=inclusive, upper=True)
        ),
        ENDS,
        ENDS,
        st.booleans(),
    ),
)
DOCS = st.fixed_dictionaries(
    {
        "value": VALUES | st.lists(VALUES, max_size=2),
        "items": st.lists(st.fixed_dictionaries({"value": VALUES}), max_size=2),
    }
)


def build_conditions(test: Test) -> st.SearchStrategy[Condition]:
    plain = st.sampled_from(
        [
            HasValue(("value",), test),
            HasItem("items", HasValue(("value",), test)),
            HasItem("items", HasValue(("items", "value"), test), whole=True),
            Exists(("value",)),
            Exists(("items",)),
        ]
    )
    return st.recursive(
        plain,
        lambda inner: st.one_of(
            st.builds(none_of, st.lists(inner, max_size=2)),
            st.builds(all_of, st.lists(inner, max_size=3)),
            st.builds(any_of, st.lists(inner, max_size=3), st.integers(0, 4)),
        ),
        max_leaves=4,
    )


@given(docs=st.lists(DOCS, max_size=6), other=DOCS, condition=TESTS.flatmap(build_conditions), data=st.data())
def test_an_index_selects_the_documents_that_meet_a_condition(
    docs: list[Any], other: Any, condition: Condition, data: st.DataObject
) -> None:
    nested = frozenset(("items",))

    def check() -> None:
        expected = [number for number, doc in enumerate(docs) if condition(Hit(doc, nested))]
        assert list(list_numbers(index.select(condition))) == expected

    index = DocumentSet(DocumentList(docs), nested)
    check()
    if docs:
        number = data.draw(st.integers(0, len(docs) - 1))
        change = DocumentChange(number, docs[number], other)
        docs[number] = other
        index.source = DocumentList(docs)
        index.update([change])
        check()
