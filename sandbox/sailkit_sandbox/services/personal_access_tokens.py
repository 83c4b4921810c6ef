"""Personal access tokens: OAuth clients of a user. The secret is only in the response of the creation."""

from __future__ import annotations

import secrets
from collections.abc import Mapping
from typing import Any, Final

from sailkit_sandbox.base.api_errors import bad_request, http_error, over_limit
from sailkit_sandbox.base.clock import DAY, stamp
from sailkit_sandbox.base.credentials import EVERYTHING, hash_secret
from sailkit_sandbox.base.response import Response
from sailkit_sandbox.services.common.caller import get_caller, resolve_identity_id
from sailkit_sandbox.services.common.operation_call import Handler, OperationCall
from sailkit_sandbox.services.common.references import make_reference
from sailkit_sandbox.services.common.resource import Doc, Resource
from sailkit_sandbox.store.database import Record
from sailkit_sandbox.store.filters import parse_time

from .client_registry import load_clients
from .common import bodies

_MAXIMUM: Final = 10
_LIFETIME: Final = 43_200
_HALF_A_YEAR: Final = 182 * DAY
_CREATION_PROPERTIES: Final = (
    "id",
    "name",
    "scope",
    "owner",
    "created",
    "accessTokenValiditySeconds",
    "expirationDate",
)


def _build_document(call: OperationCall, body: Doc) -> Doc:
    owner = get_caller(call)
    if owner is None:
        raise http_error(403, "Personal access tokens require a user, and this client has none.")
    if len(call.records.find("personal_access_tokens", "owner", owner.doc["id"])) >= _MAXIMUM:
        raise over_limit(f"A user can have {_MAXIMUM} personal access tokens. Delete one first.")
    expires = body.get("expirationDate")
    if expires is None and call.operation.prefix == "/v2024":
        expires = stamp(call.now + _HALF_A_YEAR)
    return {
        "id": secrets.token_hex(16),
        "name": body.get("name"),
        "scope": body.get("scope") or [EVERYTHING],
        "owner": make_reference("identities", owner.doc),
        "created": None,
        "lastUsed": None,
        "managed": False,
        "accessTokenValiditySeconds": body.get("accessTokenValiditySeconds") or _LIFETIME,
        "expirationDate": expires,
        "userAwareTokenNeverExpires": body.get("userAwareTokenNeverExpires") or False,
    }


def _build_facts(call: OperationCall, body: Doc) -> Doc:
    user = get_caller(call)
    facts = {"parent": user.doc["id"] if user else "", "levels": list(call.client.user_levels)}
    return {**facts, "lifetime": body.get("accessTokenValiditySeconds")}


def _validate(call: OperationCall, token: Record) -> None:
    doc = token.doc
    bodies.require_strings(doc, "name")
    scopes = doc.get("scope")
    if not isinstance(scopes, list) or not scopes or not all(isinstance(scope, str) and scope for scope in scopes):
        raise bad_request("scope must be a list of scopes and must not be empty.")
    stored = call.records.get("personal_access_tokens", doc["id"])
    doc["expirationDate"] = doc.get("expirationDate")
    if doc["expirationDate"] is None:
        if doc.get("userAwareTokenNeverExpires") is not True:
            raise bad_request("Without expirationDate, userAwareTokenNeverExpires must be true.")
    elif stored is None or stored.doc["expirationDate"] != doc["expirationDate"]:
        _check_expiration(call, doc["expirationDate"])


def _check_expiration(call: OperationCall, value: Any) -> None:
    time = parse_time(value) if isinstance(value, str) else None
    if time is None or time.timestamp() <= call.now:
        raise bad_request("expirationDate must be a date and time in the future, such as 2030-01-31T00:00:00Z.")


def _present(call: OperationCall, doc: Doc) -> Doc:
    if call.operation.prefix != "/v2024":
        return doc
    hidden = {"userAwareTokenNeverExpires", *(("expirationDate",) if doc["expirationDate"] is None else ())}
    return {name: value for name, value in doc.items() if name not in hidden}


TOKENS: Final = Resource(
    kind="personal_access_tokens",
    label="personal access token",
    read_only=("id", "owner", "created", "lastUsed", "managed", "accessTokenValiditySeconds"),
    build_facts=_build_facts,
    build_document=_build_document,
    validate=_validate,
    present=_present,
)


def create(call: OperationCall) -> Response:
    """Create a token and return its secret. No other response contains the secret."""
    token = TOKENS.create_record(call, bodies.require_object(call.body))
    secret = secrets.token_hex(32)
    call.records.save("personal_access_tokens", Record(token.doc, {**token.facts, "hash": hash_secret(secret)}))
    call.clients.replace_stored(load_clients(call.records))
    return Response.of({**{name: token.doc[name] for name in _CREATION_PROPERTIES}, "secret": secret})


def list_tokens(call: OperationCall) -> Response:
    """Return all tokens, or those of one owner."""
    owner = call.query.get("owner-id")
    _note_use(call)
    return TOKENS.list_where(call, None if owner is None else ("owner", resolve_identity_id(call, owner)))


def _note_use(call: OperationCall) -> None:
    """Update the time of last use of tokens. The service does so once a day."""
    for token in list(call.records.all("personal_access_tokens")):
        used = call.clients.last_use(token.doc["id"])
        if used is not None and token.doc["lastUsed"] != stamp(used):
            call.records.save("personal_access_tokens", Record({**token.doc, "lastUsed": stamp(used)}, token.facts))


def update(call: OperationCall) -> Response:
    """Update a token. The change applies to access tokens that were issued for it."""
    _note_use(call)
    answer = TOKENS.update(call)
    call.clients.replace_stored(load_clients(call.records))
    return answer


def delete(call: OperationCall) -> Response:
    """Delete a token, and revoke access tokens that were issued for it."""
    answer = TOKENS.delete(call)
    call.clients.replace_stored(load_clients(call.records))
    return answer


HANDLERS: Final[Mapping[str, Handler]] = {
    "listPersonalAccessTokens": list_tokens,
    "createPersonalAccessToken": create,
    "patchPersonalAccessToken": update,
    "deletePersonalAccessToken": delete,
}
