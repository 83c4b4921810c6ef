"""Temporary tables of documents that are derived from the records."""

from __future__ import annotations

import sqlite3
from collections.abc import Iterable, Iterator, Sequence
from typing import Any, TypeAlias

from sailkit_core.json_text import loads
from sailkit_sandbox.base.json_text import dumps, dumps_finite

Doc: TypeAlias = dict[str, Any]


class DocumentTable:
    """A table of documents, numbered from 0 in their order. The numbers of removed documents are not used again.

    Args:
        connection: the database connection, within a transaction that removes the table if it is rolled back.
        name: the name of the table, which replaces a table with the same name.
    """

    def __init__(self, connection: sqlite3.Connection, name: str) -> None:
        self._connection = connection
        self._table = f"temp.documents_{name}"
        self._texts = f"temp.texts_{name}"
        self._has_texts = False
        self.size = 0
        for table in (self._table, self._texts):
            connection.execute(f"DROP TABLE IF EXISTS {table}")
        connection.execute(f"CREATE TABLE {self._table} (number INTEGER PRIMARY KEY, id TEXT UNIQUE, doc TEXT)")

    def add(self, docs: Iterable[Doc]) -> None:
        """Add documents."""
        for doc in docs:
            text = dumps_finite(doc)
            self._connection.execute(f"INSERT INTO {self._table} VALUES (?, ?, ?)", (self.size, doc["id"], text))
            if self._has_texts:
                self._connection.execute(f"INSERT INTO {self._texts} VALUES (?, ?)", (self.size, text.casefold()))
            self.size += 1

    def replace(self, number: int, doc: Doc) -> None:
        """Replace a document."""
        text = dumps_finite(doc)
        self._connection.execute(f"UPDATE {self._table} SET doc = ? WHERE number = ?", (text, number))
        if self._has_texts:
            self._connection.execute(f"UPDATE {self._texts} SET text = ? WHERE number = ?", (text.casefold(), number))

    def remove(self, number: int) -> None:
        """Remove a document."""
        for table in (self._table, self._texts) if self._has_texts else (self._table,):
            self._connection.execute(f"DELETE FROM {table} WHERE number = ?", (number,))

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
        """Prepare what `scan_with` needs: the texts of all documents in lower case."""
        if self._has_texts:
            return
        self._connection.execute(f"CREATE TABLE {self._texts} (number INTEGER PRIMARY KEY, text TEXT)")
        rows = self._connection.execute(f"SELECT number, doc FROM {self._table}")
        folded = ((number, text.casefold()) for number, text in rows)
        self._connection.executemany(f"INSERT INTO {self._texts} VALUES (?, ?)", folded)
        self._has_texts = True

    def scan_with(self, word: str) -> Iterator[tuple[int, Doc]]:
        """Return the documents whose text contains a word in lower case, and perhaps some others."""
        numbers = f"SELECT number FROM {self._texts} WHERE instr(text, ?)"
        query = f"SELECT number, CAST(doc AS BLOB) FROM {self._table} WHERE number IN ({numbers})"
        return ((number, loads(doc)) for number, doc in self._connection.execute(query, (word,)))
