"""JSON Patch (RFC 6902) on documents of records."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import Any

from sailkit_sandbox.base.api_errors import bad_request


def apply_patch(doc: Mapping[str, Any], operations: Any, read_only: Iterable[str] = ()) -> dict[str, Any]:
    """Return a copy of the document with the operations applied.

    See https://developer.sailpoint.com/docs/api/patch-requests.

    Args:
        doc: the document of a record.
        operations: the body, a list of operations.
        read_only: properties that cannot be changed. They may be tested, copied, or set to their current value.

    Raises:
        HttpError: 400, for an invalid operation, one that cannot be applied, or a change of a read-only property.
    """
    import jsonpatch  # loaded on first use, because few calls need it
    from jsonpointer import JsonPointerException

    if not isinstance(operations, list) or not all(isinstance(operation, dict) for operation in operations):
        raise bad_request("The body must be a list of JSON Patch operations, each an object.")
    try:
        changed = jsonpatch.JsonPatch(operations).apply(dict(doc))
    except (jsonpatch.JsonPatchException, JsonPointerException) as error:
        raise bad_request(f"The patch cannot be applied: {error}.") from None
    if not isinstance(changed, dict):
        raise bad_request("The patch replaces the whole document with a value that is not an object.")
    for name in read_only:
        if changed.get(name) != doc.get(name) or (name in changed) != (name in doc):
            raise bad_request(f"{name} cannot be changed.")
    return changed
