"""Password changes and digit tokens."""

from __future__ import annotations

import secrets
import uuid
from collections.abc import Mapping
from typing import Any, Final

from sailkit_sandbox.base.api_errors import bad_request
from sailkit_sandbox.base.response import Response
from sailkit_sandbox.services import events
from sailkit_sandbox.services.common import bodies, references
from sailkit_sandbox.services.common.builtin_sources import SYSTEM_SOURCE
from sailkit_sandbox.services.common.caller import get_actor_name
from sailkit_sandbox.services.common.operation_call import Handler, OperationCall
from sailkit_sandbox.store.database import Record

from . import configuration, key_pair, policies

Doc = dict[str, Any]
_KIND: Final = "password_changes"
_FEATURE: Final = "PASSWORD"
_TOKEN_LENGTHS: Final = range(6, 19)


def query_info(call: OperationCall) -> Response:
    """Return what a client needs for a password change: ids, public key, accounts and constraints."""
    body = bodies.require_object(call.body)
    bodies.require_strings(body, "userName", "sourceName")
    identity = _find_identity(call, body["userName"])
    source = next((one for one in call.records.all("sources") if one.doc["name"] == body["sourceName"]), None)
    if source is None:
        raise bad_request(f"There is no source with the name {body['sourceName'][:100]!r}.")
    accounts = [
        {"accountId": account.doc["nativeIdentity"], "accountName": account.doc["name"]}
        for account in call.records.find("accounts", "identity", identity.doc["id"])
        if account.doc["sourceId"] == source.doc["id"]
    ]
    constraints = [
        text for policy in policies.find_policies(call.records, source.doc["id"]) for text in policies.describe(policy)
    ]
    return Response.of(
        {
            "identityId": identity.doc["id"],
            "sourceId": source.doc["id"],
            "publicKeyId": key_pair.KEY_ID,
            "publicKey": key_pair.PUBLIC_KEY,
            "accounts": accounts,
            "policies": constraints,
        }
    )


def _find_identity(call: OperationCall, user_name: str) -> Record:
    identity = next(iter(call.records.find("identities", "alias", user_name)), None)
    if identity is None:
        raise bad_request(f"There is no identity with the user name {user_name[:100]!r}.")
    return identity


def set_password(call: OperationCall) -> Response:
    """Start a password change. It ends after `call.task_seconds`."""
    body = bodies.require_object(call.body)
    bodies.require_strings(body, "identityId", "sourceId", "encryptedPassword")
    identity = references.get_by_id(call.records, "identities", body["identityId"], "identity")
    source = references.get_by_id(call.records, "sources", body["sourceId"], "source")
    account = _find_account(call, identity, source, body.get("accountId"))
    errors = _find_errors(call, source, body)
    request = {"id": uuid.uuid4().hex, "errors": errors, "sourceIds": [source.doc["id"]]}
    call.records.add(_KIND, [Record(request, {"ends": call.now + call.task_seconds})])
    details = {"accountId": account.doc["id"], "sourceName": source.doc["name"], "requestId": request["id"]}
    events.record_event(
        call.records,
        kind="PASSWORD_ACTIVITY",
        action="CHANGE",
        object="PASSWORD",
        actor=get_actor_name(call),
        target=identity.doc["name"],
        time=call.now,
        details=details,
    )
    return Response.of({"requestId": request["id"], "state": "IN_PROGRESS"}, 202)


def _find_account(call: OperationCall, identity: Record, source: Record, account_id: Any) -> Record:
    """Return the account of an identity on a source, by its native identity or its id; by default the first."""
    for account in call.records.find("accounts", "identity", identity.doc["id"]):
        ids = (None, account.doc["id"], account.doc["nativeIdentity"])
        if account.doc["sourceId"] == source.doc["id"] and account_id in ids:
            return account
    raise bad_request(f"{identity.doc['name']} has no such account on the source {source.doc['name']}.")


def _find_errors(call: OperationCall, source: Record, body: Mapping[str, Any]) -> list[str]:
    """Return the reasons why a password change fails."""
    if source.doc["name"] != SYSTEM_SOURCE and _FEATURE not in (source.doc["features"] or ()):
        return [f"The source {source.doc['name']} does not have the feature {_FEATURE}"]
    password = key_pair.decrypt(body["encryptedPassword"])
    if body.get("publicKeyId") not in (None, key_pair.KEY_ID) or password is None:
        return ["The password change payload is invalid: encrypt the password with the key of query-password-info"]
    words = configuration.list_forbidden_words(call.records)
    return [
        error
        for policy in policies.find_policies(call.records, source.doc["id"])
        for error in policies.find_violations(policy, password, words)
    ]


def get_status(call: OperationCall) -> Response:
    """Return the state of a password change."""
    request = references.require_record(call.records, _KIND, call.ids[0], "password change")
    is_ended = request.facts["ends"] <= call.now
    errors = request.doc["errors"] if is_ended else []
    state = "IN_PROGRESS" if not is_ended else "FAILED" if errors else "FINISHED"
    sources = request.doc["sourceIds"]
    return Response.of({"requestId": request.doc["id"], "state": state, "errors": errors, "sourceIds": sources})


def create_digit_token(call: OperationCall) -> Response:
    """Create a digit token for a user who has forgotten the password."""
    body = bodies.require_object(call.body)
    bodies.require_strings(body, "userId")
    _find_identity(call, body["userId"])
    length = body.get("length") or configuration.load_config(call.records)["digitTokenLength"]
    if length not in _TOKEN_LENGTHS:
        raise bad_request(f"length must be a number from {_TOKEN_LENGTHS[0]} to {_TOKEN_LENGTHS[-1]}.")
    token = "".join(str(secrets.randbelow(10)) for _ in range(length))
    return Response.of({"digitToken": token, "requestId": uuid.uuid4().hex})


HANDLERS: Final[Mapping[str, Handler]] = {
    "queryPasswordInfo": query_info,
    "setPassword": set_password,
    "getPasswordChangeStatus": get_status,
    "createDigitToken": create_digit_token,
}
