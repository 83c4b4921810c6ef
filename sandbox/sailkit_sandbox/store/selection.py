"""Records, and queries for them."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Any

import attrs

from .filters import Filter
from .sorters import Sorter


@attrs.frozen
class Record:
    """An object of the tenant.

    Args:
        doc: the object in responses; its `id` is the record's.
        facts: internal attributes, which responses do not contain.
    """

    doc: dict[str, Any]
    facts: dict[str, Any] = attrs.field(factory=dict)


@attrs.frozen(kw_only=True)
class Selection:
    """A query for records.

    Args:
        kind: the kind of record.
        row: returns the values of a record by the field names of filters and sorters.
        operation: the id of the operation; field names may have other values in other operations.
        within: a column and its allowed values, or None.
        filter: a filter, or None.
        sorters: the order. Default: the order of creation.
        columns: columns by the field names of filters, for quick `eq` and `in`.
        indexed: whether `row` depends on nothing but the record, so that the database may keep its values and filter
            and sort by an index. Otherwise every query computes all rows.
    """

    kind: str
    row: Callable[[Record], Mapping[str, Any]]
    operation: str
    within: tuple[str, tuple[Any, ...]] | None = None
    filter: Filter | None = None
    sorters: tuple[Sorter, ...] = ()
    columns: Mapping[str, str] = attrs.field(factory=dict)
    indexed: bool = False
