"""Reading request bodies, as strict as the service is."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from .errors import bad_request


def properties(body: Any) -> Mapping[str, Any]:
    """The body's properties.

    Raises:
        RefusedError: 400, where it is not a JSON object.
    """
    if not isinstance(body, dict):
        raise bad_request("The body must be a JSON object.")
    return body
