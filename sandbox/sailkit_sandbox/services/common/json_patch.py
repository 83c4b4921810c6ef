"""Changing a record by JSON Patch (RFC 6902), as strict as the service is."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import Any

from sailkit_sandbox.base.api_errors import bad_request


def patched(doc: Mapping[str, Any], operations: Any, fixed: Iterable[str] = ()) -> dict[str, Any]:
    """The document after all operations; the one given stays as it is.

    See https://developer.sailpoint.com/docs/api/patch-requests.

    Args:
        doc: a record's document.
        operations: the body, a list of operations.
        fixed: properties that cannot be changed, though they may be tested, copied or set to what they are.

    Raises:
        HttpError: 400, where an operation is none, cannot be applied, or changes what cannot be changed.
    """
    import jsonpatch  # only who patches needs it
    from jsonpointer import JsonPointerException

    if not isinstance(operations, list) or not all(isinstance(each, dict) for each in operations):
        raise bad_request("The body must be a list of JSON Patch operations, each an object.")
    try:
        changed = jsonpatch.JsonPatch(operations).apply(dict(doc))
    except (jsonpatch.JsonPatchException, JsonPointerException) as error:
        raise bad_request(f"The patch cannot be applied: {error}.") from None
    if not isinstance(changed, dict):
        raise bad_request("The patch replaces the whole document by something that is no object.")
    for name in fixed:
        if changed.get(name) != doc.get(name) or (name in changed) != (name in doc):
            raise bad_request(f"{name} cannot be changed.")
    return changed
