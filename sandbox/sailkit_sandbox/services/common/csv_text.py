"""CSV text of downloads."""

from __future__ import annotations

import csv
import io
from collections.abc import Iterable, Sequence
from typing import Any


def format_csv(columns: Sequence[str], rows: Iterable[Sequence[Any]]) -> str:
    """Return CSV with a header line. Lists are joined with commas, and missing values are empty.

    Args:
        columns: the header.
        rows: the values of each line.
    """
    text = io.StringIO()
    writer = csv.writer(text)
    writer.writerow(columns)
    writer.writerows([_format(value) for value in row] for row in rows)
    return text.getvalue()


def _format(value: Any) -> Any:
    if isinstance(value, list):
        return ",".join(str(_format(item)) for item in value)
    if isinstance(value, dict):
        return value.get("displayName") or value.get("name") or value.get("id") or ""
    if isinstance(value, bool):
        return str(value).lower()
    return "" if value is None else value
