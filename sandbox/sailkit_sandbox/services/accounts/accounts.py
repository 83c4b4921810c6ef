"""Accounts: lists, correlation, and enabling the accounts of identities."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Final

from sailkit_sandbox.base.api_errors import not_found
from sailkit_sandbox.base.clock import stamp
from sailkit_sandbox.base.response import Response
from sailkit_sandbox.services import events
from sailkit_sandbox.services.common import listing, references
from sailkit_sandbox.services.common.builtin_sources import SYSTEM_SOURCE
from sailkit_sandbox.services.common.caller import get_actor_name
from sailkit_sandbox.services.common.operation_call import Handler, OperationCall
from sailkit_sandbox.store.database import Record, Records

_SLIM_PROPERTIES: Final = (
    "id",
    "name",
    "created",
    "modified",
    "uuid",
    "nativeIdentity",
    "description",
    "disabled",
    "locked",
    "manuallyCorrelated",
    "hasEntitlements",
    "sourceId",
    "sourceName",
    "identityId",
    "attributes",
    "origin",
)
_COLUMNS: Final = {"id": "id", "identityId": "identity", "sourceId": "source"}


def build_row(record: Record) -> dict[str, Any]:
    """Return an account's values by the field names of filters and sorters."""
    doc = record.doc
    recommendation = doc["recommendation"] or {}
    properties = ("id", "name", "created", "modified", "nativeIdentity", "sourceId", "uuid", "uncorrelated", "origin")
    return {
        **{name: doc[name] for name in properties},
        "identityId": doc.get("identityId"),
        "manuallyCorrelated": doc["manuallyCorrelated"],
        "hasEntitlements": doc["hasEntitlements"],
        "entitlements": doc["hasEntitlements"],
        "identity.name": doc.get("identity", {}).get("name"),
        "identity.correlated": not doc["uncorrelated"],
        "identity.identityState": doc["identityState"],
        "source.displayableName": doc["sourceName"],
        "source.authoritative": doc["authoritative"],
        "source.connectionType": doc["connectionType"],
        "recommendation.method": recommendation.get("method"),
        "recommendation.type": recommendation.get("type"),
    }


def uncorrelate(account: Record) -> None:
    """Remove the identity of an account."""
    for name in ("identityId", "identity"):
        account.doc.pop(name, None)
    account.doc.update(cloudLifecycleState=None, identityState=None, uncorrelated=True)


def correlate(account: Record, identity: Record) -> None:
    """Set the identity of an account."""
    doc = identity.doc
    account.doc.update(
        identityId=doc["id"],
        identity=references.make_reference("identities", doc),
        cloudLifecycleState=(doc["lifecycleState"] or {}).get("stateName"),
        identityState="ACTIVE",
        uncorrelated=False,
    )


def remove_account(records: Records, account: Record, now: float, actor: str) -> None:
    """Delete an account.

    Args:
        records: the tenant's records.
        account: the account.
        now: the time.
        actor: the name of the caller.
    """
    records.remove("accounts", account.doc["id"])
    record_event(records, account, "DELETE", now, actor)


def record_event(records: Records, account: Record, action: str, now: float, actor: str) -> None:
    """Record an event for an action on an account.

    Args:
        records: the tenant's records.
        account: the account.
        action: the action.
        now: the time.
        actor: the name of the caller.
    """
    doc = account.doc
    target = doc.get("identity", {}).get("name") or doc["name"]
    details = {"accountId": doc["id"], "accountName": doc["nativeIdentity"], "sourceName": doc["sourceName"]}
    events.record_action(records, "ACCOUNT", action, actor=actor, target=target, time=now, details=details)


def get_account_record(call: OperationCall) -> Record:
    """Return the account in the path of a call.

    Raises:
        HttpError: 404, for an unknown id.
    """
    return references.require_record(call.records, "accounts", call.ids[0], "account")


def list_accounts(call: OperationCall) -> Response:
    """Return accounts. detailLevel=SLIM omits the properties of the source and the identity."""
    slim = call.query.get("detailLevel") == "SLIM"
    selected = listing.build_selection(call, "accounts", build_row, columns=_COLUMNS, indexed=True)
    return listing.list_stored(call, selected, listing.map_documents(_select_slim) if slim else None)


def _select_slim(doc: dict[str, Any]) -> dict[str, Any]:
    return {name: doc[name] for name in _SLIM_PROPERTIES if name in doc}


def get_account(call: OperationCall) -> Response:
    """Return one account."""
    return Response.of(get_account_record(call).doc)


def enable_account(call: OperationCall) -> Response:
    """Enable the IdentityNow account of an identity."""
    return _set_disabled_for_identity(call, disabled=False)


def disable_account(call: OperationCall) -> Response:
    """Disable the IdentityNow account of an identity."""
    return _set_disabled_for_identity(call, disabled=True)


def enable_accounts(call: OperationCall) -> Response:
    """Enable the IdentityNow accounts of identities, with a status for each."""
    return _set_disabled_for_identities(call, disabled=False)


def disable_accounts(call: OperationCall) -> Response:
    """Disable the IdentityNow accounts of identities, with a status for each."""
    return _set_disabled_for_identities(call, disabled=True)


def _set_disabled_for_identity(call: OperationCall, *, disabled: bool) -> Response:
    (identity_id,) = call.ids
    if _set_disabled(call, identity_id, disabled=disabled) is not None:
        raise not_found("identity with an account of its own", identity_id)
    return Response.of({}, 202)


def _set_disabled_for_identities(call: OperationCall, *, disabled: bool) -> Response:
    outcomes = []
    for identity_id in call.body.get("identityIds") or ():
        problem = _set_disabled(call, identity_id, disabled=disabled)
        outcome = {"id": identity_id, "statusCode": 404 if problem else 202}
        outcomes.append({**outcome, "message": problem} if problem else outcome)
    return Response.of(outcomes, 207)


def _set_disabled(call: OperationCall, id: str, *, disabled: bool) -> str | None:
    """Enable or disable the IdentityNow account of an identity. Return the reason if that is not possible."""
    identity = call.records.get("identities", id)
    if identity is None:
        return f"There is no identity with id {id[:100]}."
    accounts = call.records.find("accounts", "identity", id)
    account = next((record for record in accounts if record.doc["systemAccount"]), None)
    if account is None:
        return f"The identity with id {id[:100]} has no account on {SYSTEM_SOURCE}."
    set_disabled(call.records, call.now, account, get_actor_name(call), disabled=disabled)
    return None


def set_disabled(records: Records, now: float, account: Record, actor: str, *, disabled: bool) -> None:
    """Enable or disable an account. The system account also changes the status of its identity.

    Args:
        records: the tenant's records.
        now: the time.
        account: the account.
        actor: the name of the caller.
        disabled: whether to disable it.
    """
    if account.doc["disabled"] == disabled:
        return
    identity = records.get("identities", account.doc.get("identityId", ""))
    if identity is not None and account.doc["systemAccount"]:
        status = identity.doc["identityStatus"]
        if disabled:
            identity.facts["statusWhenEnabled"] = status
        set_identity_status(
            identity, "DISABLED" if disabled else identity.facts.pop("statusWhenEnabled", "ACTIVE"), now
        )
        records.save("identities", identity)
    account.doc.update(disabled=disabled, modified=stamp(now))
    records.save("accounts", account)
    record_event(records, account, "DISABLE" if disabled else "ENABLE", now, actor)


def set_identity_status(identity: Record, status: str, now: float) -> None:
    """Set the status of an identity and its attribute `cloudStatus`."""
    identity.doc["identityStatus"] = identity.doc["attributes"]["cloudStatus"] = status
    identity.doc["modified"] = stamp(now)


HANDLERS: Final[Mapping[str, Handler]] = {
    "listAccounts": list_accounts,
    "getAccount": get_account,
    "enableAccountForIdentity": enable_account,
    "disableAccountForIdentity": disable_account,
    "enableAccountsForIdentities": enable_accounts,
    "disableAccountsForIdentities": disable_accounts,
}
