"""Validation of request bodies."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from sailkit_sandbox.base.api_errors import bad_request


def require_object(body: Any) -> Mapping[str, Any]:
    """Return the body as a JSON object.

    Raises:
        HttpError: 400, for a body that is not an object.
    """
    if not isinstance(body, dict):
        raise bad_request("The body must be a JSON object.")
    return body


def read_strings(body: Mapping[str, Any], name: str, *, minimum: int = 0, maximum: int | None = None) -> list[str]:
    """Return a property that is a list of strings. It is empty if the property is missing or null.

    Args:
        body: the body.
        name: the name of the property.
        minimum: the minimum number of items.
        maximum: the maximum number of items, or None for no maximum.

    Raises:
        HttpError: 400, for any other value.
    """
    value = body.get(name)
    items = [] if value is None else value
    if not isinstance(items, list) or not all(isinstance(item, str) for item in items):
        raise bad_request(f"{name} must be a list of strings.")
    if len(items) < minimum or (maximum is not None and len(items) > maximum):
        raise bad_request(f"{name} must have {minimum} to {maximum} items, not {len(items)}.")
    return items


def require_strings(doc: Mapping[str, Any], *names: str) -> None:
    """Require properties that are strings and not blank.

    Args:
        doc: the document.
        names: the names of the properties.

    Raises:
        HttpError: 400, for the first property with any other value.
    """
    for name in names:
        value = doc.get(name)
        if not isinstance(value, str) or not value.strip():
            raise bad_request(f"{name} must be a text that is not empty.")


def read_flag(body: Mapping[str, Any], name: str) -> bool:
    """Return a Boolean property. It is False if the property is missing or null.

    Raises:
        HttpError: 400, for any other value.
    """
    value = body.get(name)
    if value is not None and not isinstance(value, bool):
        raise bad_request(f"{name} must be true or false.")
    return bool(value)


def read_choice(body: Mapping[str, Any], name: str, values: tuple[str, ...]) -> str:
    """Return a property that is one of a set of values.

    Raises:
        HttpError: 400, for a missing property or any other value.
    """
    value = body.get(name)
    if value not in values:
        raise bad_request(f"{name} must be one of {', '.join(values)}.")
    return str(value)
