"""What the operations on accounts do that start a task: the account changes when the task ends."""

from __future__ import annotations

import uuid
from collections.abc import Mapping
from typing import Any, Final

from sailkit_sandbox.base.api_errors import bad_request
from sailkit_sandbox.base.clock import stamp
from sailkit_sandbox.base.response import Response
from sailkit_sandbox.services import tasks
from sailkit_sandbox.services.access_model import entitlements
from sailkit_sandbox.services.common import bodies, references
from sailkit_sandbox.services.common import defaults as usual
from sailkit_sandbox.services.common.json_patch import patched
from sailkit_sandbox.services.common.operation_call import Handler, OperationCall
from sailkit_sandbox.services.common.resource import Doc
from sailkit_sandbox.services.sources.sources import target
from sailkit_sandbox.services.tasks import Effect, TaskFailedError
from sailkit_sandbox.store.database import Record, Records

from .accounts import account_of, correlate, remove_account, set_status, switch, tell, uncorrelate

_PATCHABLE: Final = ("identityId", "manuallyCorrelated", "attributes")


def create_account(call: OperationCall) -> Response:
    """Start to create an account, or to update the one that the source has under that name already."""
    attributes = dict(_attributes(call))
    source_id = attributes.pop("sourceId", None)
    source = references.one(call.records, "sources", {"id": source_id}, "attributes.sourceId")
    try:
        key = account_schema(call.records, source)["identityAttribute"]
    except TaskFailedError as error:
        raise bad_request(str(error)) from None
    if not isinstance(attributes.get(key), str) or not attributes[key]:
        raise bad_request(f"attributes.{key}, which tells the accounts of {source.doc['name']} apart, must be a text.")
    given = {"source": source.doc["id"], "attributes": attributes}
    return _start(call, source, "Account Creation", "accounts.create", given)


def _attributes(call: OperationCall) -> Mapping[str, Any]:
    attributes: Mapping[str, Any] = call.body["attributes"]
    return attributes


def account_schema(records: Records, source: Record) -> Doc:
    """What the accounts of a source have.

    Raises:
        TaskFailedError: where nothing says so.
    """
    schemas = records.find("source_schemas", "parent", source.doc["id"])
    found = next((each.doc for each in schemas if each.doc["name"] == "account"), None)
    if found is None:
        raise TaskFailedError(f"The source {source.doc['name']} has no schema for accounts; create one first.")
    return found


def put_account(call: OperationCall) -> Response:
    """Start to replace the attributes of an account on a source that is a file."""
    account = account_of(call)
    _need_file(call, account, "replaced")
    given = {"id": account.doc["id"], "attributes": dict(_attributes(call))}
    return _change(call, account, "Account Update", "accounts.update", given)


def update_account(call: OperationCall) -> Response:
    """Start to change whom an account belongs to, or, on a source that is a file, its attributes."""
    account = account_of(call)
    before = {"identityId": None, **account.doc}
    doc = patched(before, call.body, [name for name in before if name not in _PATCHABLE])
    changes = {name: doc.get(name) for name in _PATCHABLE if doc.get(name) != before[name]}
    if set(doc) - set(before):
        raise bad_request(f"Only {', '.join(_PATCHABLE)} can be changed.")
    if "attributes" in changes:
        _need_file(call, account, "changed")
        if not isinstance(changes["attributes"], dict):
            raise bad_request("attributes must be an object.")
    if changes.get("identityId") is not None:
        references.one(call.records, "identities", {"id": changes["identityId"]}, "identityId")
    if "identityId" in changes and not any(each.get("path") == "/manuallyCorrelated" for each in call.body):
        changes["manuallyCorrelated"] = True
    return _change(call, account, "Account Update", "accounts.update", {"id": account.doc["id"], **changes})


def delete_account(call: OperationCall) -> Response:
    """Start to delete an account of a source that is a file."""
    account = account_of(call)
    _need_file(call, account, "deleted")
    return _change(call, account, "Account Deletion", "accounts.delete", {"id": account.doc["id"]})


def _need_file(call: OperationCall, account: Record, what: str) -> None:
    source = call.records.get("sources", account.doc["sourceId"])
    if source is None or source.doc["type"] != usual.FILE:
        raise bad_request(f"Only what accounts have of sources of the type {usual.FILE} can be {what} here.")


def remove_one(call: OperationCall) -> Response:
    """Start to remove an account from the tenant, whatever its source is."""
    account = account_of(call)
    given = {"id": account.doc["id"]}
    return Response.of(tasks.reference(_started(call, account, "Account Removal", "accounts.delete", given)), 202)


def enable_account(call: OperationCall) -> Response:
    """Start to enable an account."""
    return _switch(call, "Account Enabling", disabled=False)


def disable_account(call: OperationCall) -> Response:
    """Start to disable an account."""
    return _switch(call, "Account Disabling", disabled=True)


def _switch(call: OperationCall, name: str, *, disabled: bool) -> Response:
    account = account_of(call)
    _check_options(call, "forceProvisioning")
    return _change(call, account, name, "accounts.switch", {"id": account.doc["id"], "disabled": disabled})


def unlock_account(call: OperationCall) -> Response:
    """Start to unlock an account."""
    account = account_of(call)
    _check_options(call, "forceProvisioning", "unlockIDNAccount")
    return _change(call, account, "Account Unlocking", "accounts.unlock", {"id": account.doc["id"]})


def _check_options(call: OperationCall, *flags: str) -> None:
    body = bodies.properties({} if call.body is None else call.body)
    for name in flags:
        bodies.flag(body, name)


def reload_account(call: OperationCall) -> Response:
    """Start to read an account from its source again."""
    account = account_of(call)
    return _change(call, account, "Account Reload", "accounts.update", {"id": account.doc["id"]})


def _change(call: OperationCall, account: Record, name: str, effect: str, given: Mapping[str, Any]) -> Response:
    return Response.of({"id": _started(call, account, name, effect, given)["id"]}, 202)


def _started(call: OperationCall, account: Record, name: str, effect: str, given: Mapping[str, Any]) -> Doc:
    source = {"id": account.doc["sourceId"], "name": account.doc["sourceName"]}
    about = {"accountId": account.doc["id"]}
    return tasks.start(call, name, f"{name} of one account", about, target=target(source), effect=(effect, given))


def _start(call: OperationCall, source: Record, name: str, effect: str, given: Mapping[str, Any]) -> Response:
    about = {"sourceId": source.doc["id"]}
    text = f"{name} on one source"
    return Response.of(
        {"id": tasks.start(call, name, text, about, target=target(source.doc), effect=(effect, given))["id"]}, 202
    )


def _found(records: Records, given: Mapping[str, Any]) -> Record:
    return tasks.kept(records, "accounts", given["id"], "account")


def _create(records: Records, now: float, given: Mapping[str, Any]) -> None:
    source = tasks.kept(records, "sources", given["source"], "source")
    schema, attributes = account_schema(records, source), given["attributes"]
    native = attributes[schema["identityAttribute"]]
    there = records.find("accounts", "source", source.doc["id"])
    known = next((each for each in there if each.doc["nativeIdentity"].casefold() == native.casefold()), None)
    if known is not None:
        known.doc["attributes"] = {**(known.doc["attributes"] or {}), **attributes}
        save(records, known, now)
        return
    records.add("accounts", [made(records, source, schema, attributes, now)])


def made(
    records: Records, source: Record, schema: Doc, attributes: Doc, now: float, *, correlated: bool = True
) -> Record:
    """A new account.

    Args:
        records: the tenant's records, to which the account is still to be added.
        source: the source that it is on.
        schema: what the source's accounts have.
        attributes: what it has, with what tells it apart.
        now: the time.
        correlated: whether it belongs to whom it names, rather than to nobody.
    """
    native = attributes[schema["identityAttribute"]]
    name = str(attributes.get(schema["displayAttribute"]) or native)
    holder = named(records, native, name) if correlated else None
    doc = {"id": uuid.uuid4().hex, "name": name, "nativeIdentity": native, "attributes": attributes}
    account = Record(usual.account(doc, source.doc, holder.doc if holder else None, stamp(now)))
    account.doc["hasEntitlements"] = any(True for _ in entitlements.held(records, account.doc))
    return account


def named(records: Records, *names: str) -> Record | None:
    """The identity to which the first of some names belongs that is an alias, or None."""
    return next((each for name in names for each in records.find("identities", "alias", name)), None)


def _update(records: Records, now: float, given: Mapping[str, Any]) -> None:
    account = _found(records, given)
    if "identityId" in given:
        if given["identityId"] is None:
            uncorrelate(account)
        else:
            correlate(account, tasks.kept(records, "identities", given["identityId"], "identity"))
    account.doc.update({name: given[name] for name in ("manuallyCorrelated", "attributes") if name in given})
    save(records, account, now)


def save(records: Records, account: Record, now: float) -> None:
    """Write an account that was changed."""
    account.doc["hasEntitlements"] = any(True for _ in entitlements.held(records, account.doc))
    account.doc["modified"] = stamp(now)
    records.save("accounts", account)


def _delete(records: Records, now: float, given: Mapping[str, Any]) -> None:
    remove_account(records, _found(records, given), now, given["actor"])


def _switched(records: Records, now: float, given: Mapping[str, Any]) -> None:
    switch(records, now, _found(records, given), given["actor"], disabled=given["disabled"])


def _unlocked(records: Records, now: float, given: Mapping[str, Any]) -> None:
    account = _found(records, given)
    if account.doc["locked"]:
        tell(records, account, "UNLOCK", now, given["actor"])
    account.doc["locked"] = False
    save(records, account, now)
    identity = records.get("identities", account.doc.get("identityId", ""))
    if identity is not None and account.doc["systemAccount"] and identity.doc["identityStatus"] == "LOCKED":
        set_status(identity, "ACTIVE", now)
        records.save("identities", identity)


EFFECTS: Final[Mapping[str, Effect]] = {
    "accounts.create": _create,
    "accounts.update": _update,
    "accounts.delete": _delete,
    "accounts.switch": _switched,
    "accounts.unlock": _unlocked,
}
HANDLERS: Final[Mapping[str, Handler]] = {
    "createAccount": create_account,
    "putAccount": put_account,
    "updateAccount": update_account,
    "deleteAccount": delete_account,
    "deleteAccountAsync": remove_one,
    "enableAccount": enable_account,
    "disableAccount": disable_account,
    "unlockAccount": unlock_account,
    "submitReloadAccount": reload_account,
}
