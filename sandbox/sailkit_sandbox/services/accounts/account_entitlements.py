"""Entitlements of accounts: those that the account attributes name."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import Any

from sailkit_sandbox.store.database import Record, Records


def find_held(records: Records, account: Mapping[str, Any]) -> Iterator[Record]:
    """The entitlements that an account's attributes name.

    Args:
        records: the tenant's records.
        account: the account's document.
    """
    for name, values in (account["attributes"] or {}).items():
        for value in values if isinstance(values, list) else [values]:
            if isinstance(value, str):
                yield from _find_by_value(records, account["sourceId"], name, value)


def _find_by_value(records: Records, source: str, attribute: str, value: str) -> list[Record]:
    return [
        record
        for record in records.find("entitlements", "value", value)
        if record.doc["source"]["id"] == source and record.doc["attribute"] == attribute
    ]
