"""Filters of subscriptions: JSONPath expressions that select the events to send."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Final

import jsonpath

from sailkit_sandbox.base.api_errors import bad_request
from sailkit_sandbox.base.response import Response
from sailkit_sandbox.services.common import bodies
from sailkit_sandbox.services.common.operation_call import Handler, OperationCall


def find_filter_error(filter: str) -> str | None:
    """Return why a filter is not JSONPath, or None."""
    try:
        jsonpath.compile(filter)
    except jsonpath.JSONPathError as error:
        return str(error)
    return None


def matches(filter: str | None, input: Any) -> bool:
    """Return whether a filter selects anything of an input. No filter matches everything, a faulty one nothing."""
    if not filter:
        return True
    try:
        return bool(jsonpath.findall(filter, input))
    except jsonpath.JSONPathError:
        return False


def check_filter(filter: Any) -> None:
    """Refuse a filter that is not JSONPath.

    Raises:
        HttpError: 400, for such a filter.
    """
    if not filter:
        return
    if not isinstance(filter, str):
        raise bad_request("filter must be a string.")
    if error := find_filter_error(filter):
        raise bad_request(f"filter must be a JSONPath expression: {error}.")


def validate_filter(call: OperationCall) -> Response:
    """Return whether a filter is JSONPath, and whether it selects anything of an input."""
    body = bodies.require_object(call.body)
    bodies.require_strings(body, "filter")
    is_path = find_filter_error(body["filter"]) is None
    is_match = is_path and matches(body["filter"], body.get("input"))
    return Response.of({"isValid": is_match, "isValidJSONPath": is_path, "isPathExist": is_match})


HANDLERS: Final[Mapping[str, Handler]] = {"testSubscriptionFilter": validate_filter}
