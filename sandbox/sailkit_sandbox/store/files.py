"""State files: opening, locking and recognition."""

from __future__ import annotations

import os
import sqlite3
from collections.abc import Iterable, Mapping
from typing import Final

MEMORY: Final = ":memory:"
LOCK_TIMEOUT: Final = 1.0  # seconds for which another process may hold the file
_APPLICATION_ID: Final = 0x5361696C  # "Sail"
_FORMAT: Final = 1
_CACHE_KIB: Final = 128 * 1024
_TEMPORARY_CACHE_KIB: Final = 64 * 1024
_TABLE_COLUMNS: Final = {"seq", "id", "doc", "facts"}


def connect(database: str | os.PathLike[str]) -> sqlite3.Connection:
    """Open a database.

    A file is locked until the connection is closed or its process ends. Writes are safe when the process is killed;
    in a power failure the last ones may be lost.

    Args:
        database: the path of a file, or ":memory:".

    Raises:
        sqlite3.Error: for a path that cannot be used, a file that is no database, or one that is open elsewhere.
    """
    path = os.fspath(database)
    if path == MEMORY:
        # A private temporary database is like one in memory, and moves to the disk what exceeds the cache.
        connection = _open("")
        connection.execute("PRAGMA synchronous = OFF")
    else:
        _check_path(path)
        try:
            connection = _open(path)
            _lock(connection, path)
        except sqlite3.Error as error:
            raise explain(error, path) from None
    connection.execute(f"PRAGMA main.cache_size = -{_CACHE_KIB}")
    connection.execute(f"PRAGMA temp.cache_size = -{_TEMPORARY_CACHE_KIB}")
    return connection


def _open(path: str) -> sqlite3.Connection:
    return sqlite3.connect(path, timeout=LOCK_TIMEOUT, isolation_level=None, check_same_thread=False)


def _check_path(path: str) -> None:
    """Refuse paths with a better message than SQLite's. Files are not opened, which would end locks on them."""
    folder = os.path.dirname(os.path.realpath(path))
    if not path:
        raise sqlite3.OperationalError(f"the database has no name: use the path of a file, or {MEMORY!r}")
    if os.path.isdir(path):
        raise sqlite3.OperationalError(f"{path} is a folder: add the name of a file")
    if not os.path.isdir(folder):
        raise sqlite3.OperationalError(f"{path} cannot be created: there is no folder {folder}")
    if os.path.exists(path) and not os.path.isfile(path):
        raise sqlite3.OperationalError(f"{path} is not a regular file: choose another path")
    if os.path.isfile(path) and os.stat(path).st_nlink > 1:
        # SQLite would look for the journal of a killed process beside this name only.
        raise sqlite3.OperationalError(f"{path} has several names (hard links): remove the others, or use a copy")


def _lock(connection: sqlite3.Connection, path: str) -> None:
    connection.execute("PRAGMA locking_mode = EXCLUSIVE")
    connection.execute("BEGIN EXCLUSIVE")  # the file is locked from the first transaction on
    _check_format(connection, path)
    connection.execute("COMMIT")
    connection.execute("PRAGMA journal_mode = WAL")
    connection.execute("PRAGMA synchronous = NORMAL")


def explain(error: sqlite3.Error, path: str) -> sqlite3.Error:
    """Return an error that says what to do, for one of SQLite.

    Args:
        error: the error.
        path: the path of the database.
    """
    code = getattr(error, "sqlite_errorcode", None)
    if code is None or path == MEMORY:
        return error
    match code & 0xFF:
        case sqlite3.SQLITE_BUSY | sqlite3.SQLITE_LOCKED:
            text = f"{path} is in use: stop the sandbox that has it open, or choose another file"
        case sqlite3.SQLITE_NOTADB | sqlite3.SQLITE_CORRUPT:
            text = f"{path} is not a database of a sandbox: choose another file"
        case sqlite3.SQLITE_CANTOPEN | sqlite3.SQLITE_READONLY | sqlite3.SQLITE_PERM:
            text = f"{path} cannot be opened: the file and its folder must be writable"
        case sqlite3.SQLITE_FULL | sqlite3.SQLITE_IOERR:
            text = f"{path} cannot be written ({error}): the disk may be full"
        case _:
            text = f"{path} cannot be used as a database: {error}"
    return type(error)(text)


def create_tables(connection: sqlite3.Connection, kinds: Iterable[str], indexes: Mapping[str, str]) -> bool:
    """Create the tables that are missing: all in a new file, and those of new kinds in a file of an earlier version.

    Args:
        connection: the database connection, within a transaction.
        kinds: the kinds of records.
        indexes: the SQL of all indexes that may exist, by name. Others, of earlier versions, are removed.

    Returns:
        Whether the database had no tenant.
    """
    tables = _list_tables(connection)
    for name, text in connection.execute("SELECT name, sql FROM sqlite_master WHERE type = 'index'").fetchall():
        if text is not None and indexes.get(name) != text:
            connection.execute(f"DROP INDEX {name}")
    for kind in kinds:
        if kind not in tables:
            connection.execute(
                f"CREATE TABLE {kind} (seq INTEGER PRIMARY KEY, id TEXT NOT NULL COLLATE NOCASE UNIQUE, "
                f"doc TEXT NOT NULL, facts TEXT NOT NULL)"
            )
    connection.execute(f"PRAGMA application_id = {_APPLICATION_ID}")
    connection.execute(f"PRAGMA user_version = {_FORMAT}")
    return not tables


def _list_tables(connection: sqlite3.Connection) -> set[str]:
    return {name for (name,) in connection.execute("SELECT name FROM sqlite_master WHERE type = 'table'")}


def _check_format(connection: sqlite3.Connection, path: str) -> None:
    """Refuse a file with other tables, or with a tenant of a later version of sailkit, before anything is written."""
    tables = _list_tables(connection)
    (application,) = connection.execute("PRAGMA application_id").fetchone()
    (version,) = connection.execute("PRAGMA user_version").fetchone()
    if application == _APPLICATION_ID and version > _FORMAT:
        raise sqlite3.DatabaseError(
            f"{path} has a tenant of a later version of sailkit-sandbox (format {version}; this version reads up to "
            f"{_FORMAT}): update sailkit-sandbox, or choose another file"
        )
    if tables and application != _APPLICATION_ID and not _is_first_format(connection, tables):
        raise sqlite3.DatabaseError(f"{path} has tables that sailkit-sandbox did not make: choose another file")


def _is_first_format(connection: sqlite3.Connection, tables: Iterable[str]) -> bool:
    """Return whether the tables are those of files from before the format had a number."""
    names = [{row[1] for row in connection.execute(f"PRAGMA table_info({name})")} for name in tables]
    return "identities" in tables and all(columns >= _TABLE_COLUMNS for columns in names)
