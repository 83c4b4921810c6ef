"""JSON Patch (RFC 6902) on documents of records."""

from __future__ import annotations

from collections.abc import Container, Iterable, Iterator, Mapping
from typing import Any, Final

from sailkit_sandbox.base.api_errors import bad_request
from sailkit_sandbox.base.json_text import DEEPEST, dumps, loads

_MOST_COPIES: Final = 100
_LARGEST_DOCUMENT: Final = 1024 * 1024


def apply_patch(
    doc: Mapping[str, Any], operations: Any, read_only: Iterable[str] = (), optional: Iterable[str] = ()
) -> dict[str, Any]:
    """Return a copy of the document with the operations applied.

    See https://developer.sailpoint.com/docs/api/patch-requests.

    Args:
        doc: the document of a record.
        operations: the body, a list of operations.
        read_only: properties that cannot be changed. They may be tested, copied, or set to their current value.
        optional: properties that may have no value, and can be replaced nevertheless.

    Raises:
        HttpError: 400, for an invalid operation, one that cannot be applied, or a change of a read-only property.
    """
    import jsonpatch  # loaded on first use, because few calls need it
    from jsonpointer import JsonPointerException

    if not isinstance(operations, list) or not all(isinstance(operation, dict) for operation in operations):
        raise bad_request("The body must be a list of JSON Patch operations, each an object.")
    missing = [f"/{name}" for name in optional if name not in doc]
    try:
        changed: Any = dict(doc)
        for part in _split_after_copies([_add_missing(operation, missing) for operation in operations]):
            changed = jsonpatch.JsonPatch(part).apply(changed)
            if part[-1:] and part[-1].get("op") == "copy":
                _check_size(changed)
    except jsonpatch.JsonPatchTestFailed:
        raise bad_request("The patch cannot be applied: a test found another value.") from None
    except (jsonpatch.JsonPatchException, JsonPointerException) as error:
        raise bad_request(f"The patch cannot be applied: {error}.") from None
    if not isinstance(changed, dict):
        raise bad_request("The patch replaces the whole document with a value that is not an object.")
    for name in read_only:
        if changed.get(name) != doc.get(name) or (name in changed) != (name in doc):
            raise bad_request(f"{name} cannot be changed.")
    return changed


def _add_missing(operation: dict[str, Any], missing: Container[Any]) -> dict[str, Any]:
    """Return an operation that adds what it replaces, if that has no value yet."""
    is_added = operation.get("op") == "replace" and operation.get("path") in missing
    return {**operation, "op": "add"} if is_added else operation


def _split_after_copies(operations: list[Any]) -> Iterator[list[Any]]:
    """Split a patch after each copy, because copies of copies double a document each time.

    Raises:
        HttpError: 400, for very many copies.
    """
    ends = [index for index, operation in enumerate(operations, 1) if operation.get("op") == "copy"]
    if len(ends) > _MOST_COPIES:
        raise bad_request(f"The patch has {len(ends)} copy operations; the limit is {_MOST_COPIES}.")
    start = 0
    for end in ends:
        yield operations[start:end]
        start = end
    if start < len(operations) or not operations:
        yield operations[start:]


def _check_size(doc: Any) -> None:
    try:
        text = dumps(doc)
        loads(text)  # checks the nesting
    except (ValueError, RecursionError):
        raise bad_request(f"The patch makes a document that is nested deeper than {DEEPEST} levels.") from None
    if len(text) > _LARGEST_DOCUMENT:
        raise bad_request(f"The patch makes a document of more than {_LARGEST_DOCUMENT} characters.")
