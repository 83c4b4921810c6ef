"""References to identities: the person who calls, and those whom bodies name."""

from __future__ import annotations

from typing import Any

from sailkit_sandbox.base.api_errors import bad_request
from sailkit_sandbox.services.common.operation_call import OperationCall
from sailkit_sandbox.store.database import Record

from .references import to


def caller(call: OperationCall) -> Record | None:
    """The identity whose access token is used, or None where there is none behind the client."""
    if not call.client.user:
        return None
    id = call.client.identity_id
    return call.records.first("identities") if id is None else call.records.get("identities", id)


def caller_reference(call: OperationCall) -> dict[str, Any] | None:
    """The identity whose access token is used, as others refer to it, or None."""
    found = caller(call)
    return None if found is None else to("identities", found.doc)


def actor(call: OperationCall) -> str:
    """The name of who calls, for what is remembered of it."""
    found = caller(call)
    return "system" if found is None else str(found.doc["name"])


def identity_id(call: OperationCall, given: str) -> str:
    """The id of an identity that path or query name, where "me" is who calls."""
    mine = caller(call) if given == "me" else None
    return given if mine is None else str(mine.doc["id"])


def person(call: OperationCall, given: Any, name: str) -> Record:
    """The identity that a body refers to.

    Args:
        call: the call.
        given: the reference, an object with an id.
        name: what the body calls it.

    Raises:
        HttpError: 400, where it is no reference, or there is no such identity.
    """
    id = given.get("id") if isinstance(given, dict) else None
    if not isinstance(id, str):
        raise bad_request(f"{name} must be an object with the id of an identity.")
    found = call.records.get("identities", id)
    if found is None:
        raise bad_request(f"{name} must be an identity; there is none with id {id[:100]}.")
    return found
