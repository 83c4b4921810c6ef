"""Page content: the rows that a response holds, and the total that it states."""

from __future__ import annotations

from collections.abc import Mapping
from importlib import import_module
from typing import Any, Final, TypeAlias

import attrs

from sailkit._json_values import get_property
from sailkit.errors import UnreadableResponseError
from sailkit_core.body_check import states_error
from sailkit_core.codec import Kind, decode, properties_of
from sailkit_core.model import Model
from sailkit_core.operation import Operation

# Result and headers; header names are in lower case.
PageResponse: TypeAlias = tuple[Any, Mapping[str, str]]

_MAX_NAMES: Final = 5  # property names in a message


def read_rows(operation: Operation, response: PageResponse) -> list[Any]:
    """Return the rows of a page.

    The documented place is read, or another one if it is the only list of the response and nothing states an error.

    Raises:
        UnreadableResponseError: for everything else.
    """
    result, headers = response
    name = operation.paging.items if operation.paging else ""
    rows = get_property(result, name) if name else result
    if isinstance(rows, list) and not (name and states_error(result, is_documented=True)):
        return rows
    rows = result if isinstance(result, list) else _only_list(result)
    if rows is None or (
        operation.paging and operation.paging.style == "next"
    ):  # a missing page token looks like the end
        received = _describe(result, headers.get("content-type", ""))
        expected = f"an object with the list {name!r}" if name else "a list"
        raise UnreadableResponseError(
            f"{operation.method} {operation.path} returned {received} instead of {expected}; no item of it was read"
        )
    decoded: list[Any] = decode([item_kind(operation)], rows, operation.package)
    return decoded


def read_total(response: PageResponse) -> int | None:
    """Return the number of items that a response states; None if it states none."""
    result, headers = response
    text = headers.get("x-total-count", "").strip()
    if text.isascii() and text.isdigit():
        return int(text)
    count = get_property(result, "count")
    return count if isinstance(count, int) and not isinstance(count, bool) and count >= 0 else None


def item_kind(operation: Operation) -> Kind:
    """Return the kind of the items of a list, as documented; None if it is not documented."""
    kind: Any = operation.results.get(200, {}).get("application/json")
    if operation.paging and operation.paging.items:
        field = find_field(operation, kind, operation.paging.items)
        kind = field.metadata["kind"] if field else None
    return kind[0] if isinstance(kind, list) else None


def find_field(operation: Operation, kind: Any, name: str) -> attrs.Attribute[Any] | None:
    """Return the field of a model by its JSON name; None if the kind is not a model or has no such field."""
    if not isinstance(kind, str) or kind.startswith("@"):
        return None
    model = getattr(import_module(operation.package), kind)
    return next((field for field in attrs.fields(model) if field.metadata["name"] == name), None)


def _only_list(result: Any) -> list[Any] | None:
    """Return the list of an object that holds exactly one and states no error."""
    lists = [value for value in properties_of(result).values() if isinstance(value, list)]
    return lists[0] if len(lists) == 1 and not states_error(result, is_documented=False) else None


def _describe(result: Any, media_type: str) -> str:
    """Return what a response holds, without its values."""
    kind = media_type.partition(";")[0].strip() or "no media type"
    if result is None:
        return f"null or an empty body ({kind})"
    if isinstance(result, (dict, Model)):
        names = [*properties_of(result)]
        listed = ", ".join(name[:40] for name in names[:_MAX_NAMES]) + (", ..." if len(names) > _MAX_NAMES else "")
        error = " that states an error" if states_error(result, is_documented=False) else ""
        return f"an object{error} (properties: {listed or 'none'})"
    names_by_type = {list: "a bare list", str: "text", bytes: "bytes", bool: "a truth value"}
    return f"{names_by_type.get(type(result), 'a number')} ({kind})"
