"""Reading request bodies, as strict as the service is."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from sailkit_sandbox.base.api_errors import bad_request


def properties(body: Any) -> Mapping[str, Any]:
    """The body's properties.

    Raises:
        HttpError: 400, where it is not a JSON object.
    """
    if not isinstance(body, dict):
        raise bad_request("The body must be a JSON object.")
    return body


def texts(body: Mapping[str, Any], name: str, *, least: int = 0, most: int | None = None) -> list[str]:
    """A property that is a list of strings; empty where it is missing or null.

    Args:
        body: the body's properties.
        name: the property.
        least: how many there must be.
        most: how many there may be, or None.

    Raises:
        HttpError: 400, where it is anything else.
    """
    value = body.get(name)
    found = [] if value is None else value
    if not isinstance(found, list) or not all(isinstance(item, str) for item in found):
        raise bad_request(f"{name} must be a list of strings.")
    if len(found) < least or (most is not None and len(found) > most):
        raise bad_request(f"{name} must have {least} to {most} items, not {len(found)}.")
    return found


def check_texts(doc: Mapping[str, Any], *names: str) -> None:
    """Refuse a document that lacks a text which it must have.

    Args:
        doc: the document.
        names: the properties that must be texts, neither empty nor blank.

    Raises:
        HttpError: 400, for the first that is anything else.
    """
    for name in names:
        value = doc.get(name)
        if not isinstance(value, str) or not value.strip():
            raise bad_request(f"{name} must be a text that is not empty.")


def flag(body: Mapping[str, Any], name: str) -> bool:
    """A property that is true or false; false where it is missing or null.

    Raises:
        HttpError: 400, where it is anything else.
    """
    value = body.get(name)
    if value is not None and not isinstance(value, bool):
        raise bad_request(f"{name} must be true or false.")
    return bool(value)


def choice(body: Mapping[str, Any], name: str, values: tuple[str, ...]) -> str:
    """A property that has one of some values.

    Raises:
        HttpError: 400, where it is missing or has another value.
    """
    value = body.get(name)
    if value not in values:
        raise bad_request(f"{name} must be one of {', '.join(values)}.")
    return str(value)
