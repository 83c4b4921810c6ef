"""Words in any field: the index finds the same documents as a comparison with each value."""

from __future__ import annotations

import sqlite3
from typing import Any

from hypothesis import example, given
from hypothesis import strategies as st

from sailkit_sandbox.services.search.conditions import Anywhere
from sailkit_sandbox.services.search.document_format import build_document
from sailkit_sandbox.services.search.document_set import DocumentChange, DocumentSet
from sailkit_sandbox.services.search.flags import list_numbers
from sailkit_sandbox.services.search.matching import Hit
from sailkit_sandbox.services.search.query_string import parse
from sailkit_sandbox.services.search.ranges import Dates
from sailkit_sandbox.store.document_table import DocumentTable

WORDS: tuple[str, ...] = (
    "ada",
    "Ada",
    "zoë",
    "o'brien",
    "foo_bar",
    "a.b",
    "straße",
    "STRASSE",
    "true",
    "42",
    "identity",
    "Ǆ",
    "𞤀𞤁",
)
WORDS += (
    "2024-01",
    "2024-01-15T08:00:00Z",
    "İzmir",
    "sandbox",
    "name",
    "x",
    "·",
    "e\u0301",
    "\u0301",
    "zoe\u0308",
    "三",
)
SEPARATORS = (" ", "-", '"', ":", "\\", "\n", ",", "'", "_", ".", "\x07", "")
texts = st.lists(st.sampled_from((*WORDS, *SEPARATORS)), max_size=5).map("".join)
values = st.recursive(
    texts | st.booleans() | st.integers(-50, 50) | st.none(),
    lambda inner: st.lists(inner, max_size=2) | st.dictionaries(texts, inner, max_size=2),
    max_leaves=4,
)
documents = st.lists(st.dictionaries(st.sampled_from(("name", "ada", "x y")), values, max_size=3), max_size=4)


def build(docs: list[dict[str, Any]]) -> list[dict[str, Any]]:
    return [build_document("identities", {"id": str(number), **doc}) for number, doc in enumerate(docs)]


def make_table(docs: list[dict[str, Any]]) -> DocumentTable:
    table = DocumentTable(sqlite3.connect(":memory:"), "people")
    table.add(docs)
    return table


def read_query(word: str) -> Anywhere:
    """The condition of a query with a word."""
    condition = parse("".join(letter if letter.isalnum() else f"\\{letter}" for letter in word), Dates(0.0))
    assert isinstance(condition, Anywhere)
    return condition


def check(documents: DocumentSet, docs: dict[int, dict[str, Any]], word: str) -> None:
    """Compare the documents that a search for a word finds with a comparison of all their values."""
    condition = read_query(word)
    expected = [number for number, doc in docs.items() if any(map(condition.test, Hit(doc).everything))]
    found = list(list_numbers(documents.select(condition)))
    assert found == expected, (word, docs)


@given(documents, st.sampled_from(WORDS))
@example([{"name": "foo\nada"}, {"name": "x\\ada"}, {"ada": "x"}, {"name": 'a "ada":'}], "ada")
@example([{"name": "zoe\u0308"}, {"name": "ZOË"}, {"name": "zoe"}], "zoë")
@example([{"name": "O'Brien"}, {"name": "brien o"}], "o'brien")
@example([{"name": "x"}, {"name": "sandbox"}, {"name": {"org": "sandbox"}}], "sandbox")
@example([{"name": "42"}, {"name": 42}, {"name": [421]}], "42")
def test_the_index_finds_what_a_comparison_finds(docs: list[dict[str, Any]], word: str) -> None:
    built = build(docs)
    check(DocumentSet(make_table(built)), dict(enumerate(built)), word)


@given(documents, documents, st.sampled_from(WORDS))
@example([{"name": "straße"}, {"name": "ada\nx"}], [{"name": "ada"}], "ada")
def test_the_index_follows_changes(docs: list[dict[str, Any]], others: list[dict[str, Any]], word: str) -> None:
    built, renewed = build(docs), build(others)
    table = make_table(built)
    documents = DocumentSet(table)
    check(documents, dict(enumerate(built)), word)
    for number in range(max(len(built), len(renewed))):
        before, after = (items[number] if number < len(items) else None for items in (built, renewed))
        if before is None and after is not None:
            table.add([after])
        elif after is not None:
            table.replace(number, after)
        else:
            table.remove(number)
        documents.update([DocumentChange(number, before, after)])
    check(documents, dict(enumerate(renewed)), word)
