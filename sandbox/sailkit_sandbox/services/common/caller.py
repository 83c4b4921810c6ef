"""Identities in calls: the caller, and the identities that a request refers to."""

from __future__ import annotations

from typing import Any

from sailkit_sandbox.base.api_errors import bad_request
from sailkit_sandbox.services.common.operation_call import OperationCall
from sailkit_sandbox.store.database import Record

from .references import make_reference


def get_caller(call: OperationCall) -> Record | None:
    """Return the identity of the access token, or None for a client without a user."""
    if not call.client.user:
        return None
    id = call.client.identity_id
    return call.records.first("identities") if id is None else call.records.get("identities", id)


def get_caller_reference(call: OperationCall) -> dict[str, Any] | None:
    """Return a reference to the identity of the access token, or None."""
    identity = get_caller(call)
    return None if identity is None else make_reference("identities", identity.doc)


def get_actor_name(call: OperationCall) -> str:
    """Return the name of the caller for events; "system" for a client without a user."""
    identity = get_caller(call)
    return "system" if identity is None else str(identity.doc["name"])


def resolve_identity_id(call: OperationCall, id: str) -> str:
    """Return the identity id of a path or query parameter; "me" is the caller."""
    identity = get_caller(call) if id == "me" else None
    return id if identity is None else str(identity.doc["id"])


def resolve_identity(call: OperationCall, reference: Any, name: str) -> Record:
    """Return the identity that a reference in the body refers to.

    Args:
        call: the call.
        reference: the reference, an object with an id.
        name: the name of the property.

    Raises:
        HttpError: 400, for a value that is not a reference, or an unknown identity.
    """
    id = reference.get("id") if isinstance(reference, dict) else None
    if not isinstance(id, str):
        raise bad_request(f"{name} must be an object with the id of an identity.")
    identity = call.records.get("identities", id)
    if identity is None:
        raise bad_request(f"{name} must be an identity; there is none with id {id[:100]}.")
    return identity
