"""Personal access tokens: clients that people make for themselves, whose secret is told once and not kept."""

from __future__ import annotations

import secrets
from collections.abc import Mapping
from typing import Any, Final

from sailkit_sandbox.base.api_errors import bad_request, http_error, over_limit
from sailkit_sandbox.base.clock import DAY, stamp
from sailkit_sandbox.base.credentials import EVERYTHING, hash_secret
from sailkit_sandbox.base.response import Response
from sailkit_sandbox.services.common.caller import caller, identity_id
from sailkit_sandbox.services.common.operation_call import Handler, OperationCall
from sailkit_sandbox.services.common.references import to
from sailkit_sandbox.services.common.resource import Doc, Resource
from sailkit_sandbox.store.database import Record
from sailkit_sandbox.store.filters import parse_time

from .client_registry import clients
from .common import bodies

_AT_MOST: Final = 10
_LIFETIME: Final = 43_200
_HALF_A_YEAR: Final = 182 * DAY
_TOLD_ONCE: Final = ("id", "name", "scope", "owner", "created", "accessTokenValiditySeconds", "expirationDate")


def _complete(call: OperationCall, body: Doc) -> Doc:
    owner = caller(call)
    if owner is None:
        raise http_error(403, "Only a person can have personal access tokens: this client has no user behind it.")
    if len(call.records.find("personal_access_tokens", "owner", owner.doc["id"])) >= _AT_MOST:
        raise over_limit(f"A person can have {_AT_MOST} personal access tokens; delete one first.")
    expires = body.get("expirationDate")
    if expires is None and call.operation.prefix == "/v2024":
        expires = stamp(call.now + _HALF_A_YEAR)
    return {
        "id": secrets.token_hex(16),
        "name": body.get("name"),
        "scope": body.get("scope") or [EVERYTHING],
        "owner": to("identities", owner.doc),
        "created": None,
        "lastUsed": None,
        "managed": False,
        "accessTokenValiditySeconds": body.get("accessTokenValiditySeconds") or _LIFETIME,
        "expirationDate": expires,
        "userAwareTokenNeverExpires": body.get("userAwareTokenNeverExpires") or False,
    }


def _facts(call: OperationCall, body: Doc) -> Doc:
    me = caller(call)
    known = {"parent": me.doc["id"] if me else "", "levels": list(call.client.user_levels)}
    return {**known, "lifetime": body.get("accessTokenValiditySeconds")}


def _check(call: OperationCall, token: Record) -> None:
    doc = token.doc
    bodies.check_texts(doc, "name")
    scopes = doc.get("scope")
    if not isinstance(scopes, list) or not scopes or not all(isinstance(each, str) and each for each in scopes):
        raise bad_request("scope must be a list of scopes that is not empty.")
    known = call.records.get("personal_access_tokens", doc["id"])
    doc["expirationDate"] = doc.get("expirationDate")
    if doc["expirationDate"] is None:
        if doc.get("userAwareTokenNeverExpires") is not True:
            raise bad_request("Without expirationDate, userAwareTokenNeverExpires must be true.")
    elif known is None or known.doc["expirationDate"] != doc["expirationDate"]:
        _check_expiration(call, doc["expirationDate"])


def _check_expiration(call: OperationCall, given: Any) -> None:
    found = parse_time(given) if isinstance(given, str) else None
    if found is None or found.timestamp() <= call.now:
        raise bad_request("expirationDate must be a point in time that lies ahead, such as 2030-01-31T00:00:00Z.")


def _shown(call: OperationCall, doc: Doc) -> Doc:
    if call.operation.prefix != "/v2024":
        return doc
    hidden = {"userAwareTokenNeverExpires", *(("expirationDate",) if doc["expirationDate"] is None else ())}
    return {name: value for name, value in doc.items() if name not in hidden}


TOKENS: Final = Resource(
    kind="personal_access_tokens",
    what="personal access token",
    fixed=("id", "owner", "created", "lastUsed", "managed", "accessTokenValiditySeconds"),
    facts=_facts,
    complete=_complete,
    check=_check,
    shown=_shown,
)


def create(call: OperationCall) -> Response:
    """Make a token, and answer its secret, which nothing else tells."""
    token = TOKENS.make(call, bodies.properties(call.body))
    secret = secrets.token_hex(32)
    call.records.save("personal_access_tokens", Record(token.doc, {**token.facts, "hash": hash_secret(secret)}))
    call.clients.replace_stored(clients(call.records))
    return Response.of({**{name: token.doc[name] for name in _TOLD_ONCE}, "secret": secret})


def list_tokens(call: OperationCall) -> Response:
    """Answer the tokens of everyone, or of one person."""
    owner = call.query.get("owner-id")
    _note_use(call)
    return TOKENS.listed(call, None if owner is None else ("owner", identity_id(call, owner)))


def _note_use(call: OperationCall) -> None:
    """Write down when tokens were used; the service does so once a day."""
    for token in list(call.records.all("personal_access_tokens")):
        used = call.clients.last_use(token.doc["id"])
        if used is not None and token.doc["lastUsed"] != stamp(used):
            call.records.save("personal_access_tokens", Record({**token.doc, "lastUsed": stamp(used)}, token.facts))


def update(call: OperationCall) -> Response:
    """Change a token; access tokens that were got with it follow."""
    _note_use(call)
    answer = TOKENS.update(call)
    call.clients.replace_stored(clients(call.records))
    return answer


def delete(call: OperationCall) -> Response:
    """Delete a token, and with it the access tokens that were got with it."""
    answer = TOKENS.delete(call)
    call.clients.replace_stored(clients(call.records))
    return answer


HANDLERS: Final[Mapping[str, Handler]] = {
    "listPersonalAccessTokens": list_tokens,
    "createPersonalAccessToken": create,
    "patchPersonalAccessToken": update,
    "deletePersonalAccessToken": delete,
}
