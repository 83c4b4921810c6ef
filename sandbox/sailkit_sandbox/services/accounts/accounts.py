"""What the operations on accounts do."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Final

from sailkit_sandbox.base.api_errors import not_found
from sailkit_sandbox.base.clock import stamp
from sailkit_sandbox.base.response import Response
from sailkit_sandbox.services import events
from sailkit_sandbox.services.common import listing as paging
from sailkit_sandbox.services.common import references
from sailkit_sandbox.services.common.builtin_sources import SYSTEM_SOURCE
from sailkit_sandbox.services.common.caller import actor
from sailkit_sandbox.services.common.operation_call import Handler, OperationCall
from sailkit_sandbox.store.database import Record, Records

_SLIM: Final = (
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


def row(record: Record) -> dict[str, Any]:
    """An account's values by the names that filters and sorters use."""
    doc = record.doc
    recommendation = doc["recommendation"] or {}
    named = ("id", "name", "created", "modified", "nativeIdentity", "sourceId", "uuid", "uncorrelated", "origin")
    return {
        **{name: doc[name] for name in named},
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
    """Leave an account without identity."""
    for name in ("identityId", "identity"):
        account.doc.pop(name, None)
    account.doc.update(cloudLifecycleState=None, identityState=None, uncorrelated=True)


def correlate(account: Record, identity: Record) -> None:
    """Give an account to an identity."""
    doc = identity.doc
    account.doc.update(
        identityId=doc["id"],
        identity=references.to("identities", doc),
        cloudLifecycleState=(doc["lifecycleState"] or {}).get("stateName"),
        identityState="ACTIVE",
        uncorrelated=False,
    )


def remove_account(records: Records, account: Record, now: float, actor: str) -> None:
    """Remove an account.

    Args:
        records: the tenant's records.
        account: the account.
        now: the time.
        actor: the name of who does it.
    """
    records.remove("accounts", account.doc["id"])
    tell(records, account, "DELETE", now, actor)


def tell(records: Records, account: Record, action: str, now: float, actor: str) -> None:
    """Remember what was done to an account.

    Args:
        records: the tenant's records.
        account: the account.
        action: what was done.
        now: the time.
        actor: the name of who did it.
    """
    doc = account.doc
    target = doc.get("identity", {}).get("name") or doc["name"]
    about = {"accountId": doc["id"], "accountName": doc["nativeIdentity"], "sourceName": doc["sourceName"]}
    events.done(records, "ACCOUNT", action, actor=actor, target=target, at=now, about=about)


def account_of(call: OperationCall) -> Record:
    """The account that a call is about.

    Raises:
        HttpError: 404, where there is none.
    """
    return references.needed(call.records, "accounts", call.ids[0], "account")


def list_accounts(call: OperationCall) -> Response:
    """Answer accounts, in full or, with detailLevel=SLIM, without what comes from source and identity."""
    slim = call.query.get("detailLevel") == "SLIM"
    selected = paging.selection(call, "accounts", row, columns=_COLUMNS)
    return paging.listed(call, selected, paging.reshaped(_slim) if slim else None)


def _slim(doc: dict[str, Any]) -> dict[str, Any]:
    return {name: doc[name] for name in _SLIM if name in doc}


def get_account(call: OperationCall) -> Response:
    """Answer one account."""
    return Response.of(account_of(call).doc)


def enable_account(call: OperationCall) -> Response:
    """Enable the IdentityNow account of an identity."""
    return _switch_one(call, disabled=False)


def disable_account(call: OperationCall) -> Response:
    """Disable the IdentityNow account of an identity."""
    return _switch_one(call, disabled=True)


def enable_accounts(call: OperationCall) -> Response:
    """Enable the IdentityNow accounts of identities, and tell for each how it went."""
    return _switch_all(call, disabled=False)


def disable_accounts(call: OperationCall) -> Response:
    """Disable the IdentityNow accounts of identities, and tell for each how it went."""
    return _switch_all(call, disabled=True)


def _switch_one(call: OperationCall, *, disabled: bool) -> Response:
    (identity_id,) = call.ids
    if _switch(call, identity_id, disabled=disabled) is not None:
        raise not_found("identity with an account of its own", identity_id)
    return Response.of({}, 202)


def _switch_all(call: OperationCall, *, disabled: bool) -> Response:
    outcomes = []
    for identity_id in call.body.get("identityIds") or ():
        problem = _switch(call, identity_id, disabled=disabled)
        outcome = {"id": identity_id, "statusCode": 404 if problem else 202}
        outcomes.append({**outcome, "message": problem} if problem else outcome)
    return Response.of(outcomes, 207)


def _switch(call: OperationCall, id: str, *, disabled: bool) -> str | None:
    """Enable or disable the account with which an identity signs in; say why not, if so."""
    identity = call.records.get("identities", id)
    if identity is None:
        return f"There is no identity with id {id[:100]}."
    held = call.records.find("accounts", "identity", id)
    account = next((one for one in held if one.doc["systemAccount"]), None)
    if account is None:
        return f"The identity with id {id[:100]} has no account on {SYSTEM_SOURCE}."
    switch(call.records, call.now, account, actor(call), disabled=disabled)
    return None


def switch(records: Records, now: float, account: Record, actor: str, *, disabled: bool) -> None:
    """Enable or disable an account, which has another status for its identity if that signs in with it.

    Args:
        records: the tenant's records.
        now: the time.
        account: the account.
        actor: the name of who does it.
        disabled: whether to disable it.
    """
    if account.doc["disabled"] == disabled:
        return
    identity = records.get("identities", account.doc.get("identityId", ""))
    if identity is not None and account.doc["systemAccount"]:
        before = identity.doc["identityStatus"]
        if disabled:
            identity.facts["statusWhenEnabled"] = before
        set_status(identity, "DISABLED" if disabled else identity.facts.pop("statusWhenEnabled", "ACTIVE"), now)
        records.save("identities", identity)
    account.doc.update(disabled=disabled, modified=stamp(now))
    records.save("accounts", account)
    tell(records, account, "DISABLE" if disabled else "ENABLE", now, actor)


def set_status(identity: Record, status: str, now: float) -> None:
    """Give an identity another status, wherever it is told."""
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
