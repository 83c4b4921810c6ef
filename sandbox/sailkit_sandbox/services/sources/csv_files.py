"""CSV files of accounts and groups."""

from __future__ import annotations

import csv
import io
from collections.abc import Iterable, Iterator, Mapping
from typing import Any

from sailkit_sandbox.services.common.resource import Doc
from sailkit_sandbox.services.tasks import TaskFailedError


def parse_csv(content: bytes) -> Iterator[tuple[int, dict[str, str]]]:
    """Parse a CSV file into rows by column name, each with the number of its last line. Empty lines are ignored.

    Args:
        content: the file, in UTF-8.

    Raises:
        TaskFailedError: for an invalid file; the message names the line.
    """
    try:
        text = content.decode("utf-8-sig")
    except UnicodeDecodeError as error:
        raise _build_error(content.count(b"\n", 0, error.start) + 1, "it is not in UTF-8") from None
    reader = csv.reader(io.StringIO(text, newline=""), strict=True)
    header: list[str] = []
    try:
        for values in reader:
            if not header:
                header = [name.strip() for name in values]
                if not all(header) or len(set(header)) < len(header):
                    raise _build_error(reader.line_num, "each column must have a name of its own")
            elif values:
                if len(values) != len(header):
                    text = f"it has {len(values)} values for {len(header)} columns"
                    raise _build_error(reader.line_num, text)
                yield reader.line_num, dict(zip(header, values, strict=True))
    except csv.Error as error:
        raise _build_error(reader.line_num, str(error)) from None


def _build_error(line: int, problem: str) -> TaskFailedError:
    return TaskFailedError(f"The file cannot be loaded. Line {line}: {problem}.")


def merge_rows(rows: Iterable[tuple[int, Mapping[str, str]]], schema: Mapping[str, Any]) -> dict[str, Doc]:
    """Merge rows into the attributes of accounts or groups, by the identity attribute in lower case.

    Args:
        rows: the rows with their line numbers. Rows of the same object are merged in multi-valued attributes.
        schema: the schema of the accounts or groups. Other columns are ignored.

    Raises:
        TaskFailedError: for a row without an identity attribute; the message names the line.
    """
    key = schema["identityAttribute"]
    is_multi_valued = {attribute["name"]: bool(attribute.get("isMulti")) for attribute in schema["attributes"]}
    objects: dict[str, Doc] = {}
    for line, row in rows:
        if not row.get(key, "").strip():
            raise _build_error(line, f"{key}, the identity attribute of the source, is missing")
        attributes = objects.setdefault(row[key].strip().casefold(), {})
        for name in row.keys() & is_multi_valued.keys():
            value = row[name].strip()
            if is_multi_valued[name]:
                values = attributes.setdefault(name, [])
                values += [value] if value and value not in values else []
            else:
                attributes[name] = value or None
        attributes[key] = row[key].strip()
    return objects
