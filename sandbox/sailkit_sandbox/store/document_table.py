"""Temporary tables of documents that are derived from the records."""

from __future__ import annotations

import re
import sqlite3
from collections.abc import Iterable, Iterator, Sequence
from typing import Any, Final, TypeAlias

from sailkit_core.json_text import loads
from sailkit_sandbox.base.json_text import dumps, dumps_finite

Doc: TypeAlias = dict[str, Any]
_ESCAPE: Final = re.compile(r"\\(?:u[0-9a-f]{4}|.)")
_PART: Final = re.compile(r"[^\W_]+")  # what the index of words considers one
_MARK: Final = re.compile(r"[^\w\x00-\x7f]")  # SQLite considers some marks parts of words
_LAST_INDEXED: Final = "\u024f"  # of later letters, SQLite and Python may think differently


class DocumentTable:
    """A table of documents, numbered from 0 in their order. The numbers of removed documents are not used again.

    Args:
        connection: the database connection, within a transaction that removes the table if it is rolled back.
        name: the name of the table, which replaces a table with the same name.
    """

    def __init__(self, connection: sqlite3.Connection, name: str) -> None:
        self._connection = connection
        self._table = f"temp.documents_{name}"
        self._words = f"words_{name}"
        self._has_words = False
        self.size = 0
        for table in (self._table, f"temp.{self._words}"):
            connection.execute(f"DROP TABLE IF EXISTS {table}")
        connection.execute(f"CREATE TABLE {self._table} (number INTEGER PRIMARY KEY, id TEXT UNIQUE, doc TEXT)")

    def add(self, docs: Iterable[Doc]) -> None:
        """Add documents."""
        rows = [(number, doc["id"], dumps_finite(doc)) for number, doc in enumerate(docs, self.size)]
        self._connection.executemany(f"INSERT INTO {self._table} VALUES (?, ?, ?)", rows)
        if self._has_words:
            self._add_words((number, text) for number, _, text in rows)
        self.size += len(rows)

    def replace(self, number: int, doc: Doc) -> None:
        """Replace a document."""
        text = dumps_finite(doc)
        self._remove_words(number)
        self._connection.execute(f"UPDATE {self._table} SET doc = ? WHERE number = ?", (text, number))
        if self._has_words:
            self._add_words([(number, text)])

    def remove(self, number: int) -> None:
        """Remove a document."""
        self._remove_words(number)
        self._connection.execute(f"DELETE FROM {self._table} WHERE number = ?", (number,))

    def find(self, id: str) -> int | None:
        """Return the number of the document with an id, or None."""
        row = self._connection.execute(f"SELECT number FROM {self._table} WHERE id = ?", (id,)).fetchone()
        return None if row is None else int(row[0])

    def read(self, numbers: Sequence[int]) -> list[bytes]:
        """Return documents as JSON text."""
        query = f"SELECT number, CAST(doc AS BLOB) FROM {self._table} WHERE number IN (SELECT value FROM json_each(?))"
        docs = dict(self._connection.execute(query, (dumps(numbers),)))
        return [docs[number] for number in numbers]

    def scan(self) -> Iterator[tuple[int, Doc]]:
        """Return all documents with their numbers."""
        rows = self._connection.execute(f"SELECT number, CAST(doc AS BLOB) FROM {self._table} ORDER BY number")
        return ((number, loads(doc)) for number, doc in rows)

    def prepare_words(self) -> None:
        """Prepare what `scan_with` needs: the index of the words of all documents."""
        if self._has_words:
            return
        options = "content = '', columnsize = 0, detail = none, tokenize = 'unicode61 remove_diacritics 2'"
        self._connection.execute(f"CREATE VIRTUAL TABLE temp.{self._words} USING fts5 (text, {options})")
        self._add_words(self._connection.execute(f"SELECT number, doc FROM {self._table}"))
        self._has_words = True

    def _add_words(self, texts: Iterable[tuple[int, str]]) -> None:
        statement = f"INSERT INTO temp.{self._words} (rowid, text) VALUES (?, ?)"
        self._connection.executemany(statement, ((number, _fold(text)) for number, text in texts))

    def _remove_words(self, number: int) -> None:
        """Remove the words of a document. The index does not keep texts, and requires the one that it was given."""
        if self._has_words:
            query = f"SELECT doc FROM {self._table} WHERE number = ?"
            for (text,) in self._connection.execute(query, (number,)).fetchall():
                statement = f"INSERT INTO temp.{self._words} ({self._words}, rowid, text) VALUES ('delete', ?, ?)"
                self._connection.execute(statement, (number, _fold(text)))

    def scan_with(self, word: str) -> Iterator[tuple[int, str]]:
        """Return the documents that contain a word in lower case, and perhaps some others, as JSON text."""
        parts = _PART.findall(word)
        if parts and max(word) <= _LAST_INDEXED:
            numbers = f"SELECT rowid FROM temp.{self._words} WHERE {self._words} MATCH ?"
            query = f"SELECT number, doc FROM {self._table} WHERE number IN ({numbers})"
            found = " AND ".join(f'"{part}"' for part in parts)
            return iter(self._connection.execute(query, (found,)))
        rows = self._connection.execute(f"SELECT number, doc FROM {self._table} ORDER BY number")
        return ((number, text) for number, text in rows if word in text.casefold())


def _fold(text: str) -> str:
    """Return JSON text as the index of words has it."""
    folded = text.casefold()
    if "\\" in folded:
        folded = _ESCAPE.sub(" ", folded)
    return folded if folded.isascii() else _MARK.sub(" ", folded)
