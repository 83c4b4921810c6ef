"""Account tasks: account changes that take effect when a task ends."""

from __future__ import annotations

import uuid
from collections.abc import Mapping
from typing import Any, Final

from sailkit_sandbox.base.api_errors import bad_request
from sailkit_sandbox.base.clock import stamp
from sailkit_sandbox.base.response import Response
from sailkit_sandbox.services import tasks
from sailkit_sandbox.services.common import bodies, defaults, references
from sailkit_sandbox.services.common.json_patch import apply_patch
from sailkit_sandbox.services.common.operation_call import Handler, OperationCall
from sailkit_sandbox.services.common.resource import Doc
from sailkit_sandbox.services.tasks import Effect, TaskFailedError
from sailkit_sandbox.store.database import Record, Records

from .account_entitlements import find_held
from .accounts import (
    correlate,
    get_account_record,
    record_event,
    remove_account,
    set_disabled,
    set_identity_status,
    uncorrelate,
)

_PATCHABLE: Final = ("identityId", "manuallyCorrelated", "attributes")


def create_account(call: OperationCall) -> Response:
    """Start a task that creates an account, or updates the account of the source with the same native identity."""
    attributes = dict(_attributes(call))
    source_id = attributes.pop("sourceId", None)
    source = references.resolve_reference(call.records, "sources", {"id": source_id}, "attributes.sourceId")
    try:
        key = get_account_schema(call.records, source)["identityAttribute"]
    except TaskFailedError as error:
        raise bad_request(str(error)) from None
    if not isinstance(attributes.get(key), str) or not attributes[key]:
        raise bad_request(f"attributes.{key}, the identity attribute of {source.doc['name']}, must be a text.")
    input = {"source": source.doc["id"], "attributes": attributes}
    return _start_on_source(call, source, "Account Creation", "accounts.create", input)


def _attributes(call: OperationCall) -> Mapping[str, Any]:
    attributes: Mapping[str, Any] = call.body["attributes"]
    return attributes


def get_account_schema(records: Records, source: Record) -> Doc:
    """Return the account schema of a source.

    Raises:
        TaskFailedError: for a source without an account schema.
    """
    schemas = records.find("source_schemas", "parent", source.doc["id"])
    schema = next((record.doc for record in schemas if record.doc["name"] == "account"), None)
    if schema is None:
        raise TaskFailedError(f"The source {source.doc['name']} has no schema for accounts; create one first.")
    return schema


def put_account(call: OperationCall) -> Response:
    """Start a task that replaces the attributes of an account on a file source."""
    account = get_account_record(call)
    _require_file_source(call, account, "replaced")
    input = {"id": account.doc["id"], "attributes": dict(_attributes(call))}
    return _start_change(call, account, "Account Update", "accounts.update", input)


def update_account(call: OperationCall) -> Response:
    """Start a task that changes the identity of an account or, on a file source, its attributes."""
    account = get_account_record(call)
    stored = {"identityId": None, **account.doc}
    doc = apply_patch(stored, call.body, [name for name in stored if name not in _PATCHABLE])
    changes = {name: doc.get(name) for name in _PATCHABLE if doc.get(name) != stored[name]}
    if set(doc) - set(stored):
        raise bad_request(f"Only {', '.join(_PATCHABLE)} can be changed.")
    if "attributes" in changes:
        _require_file_source(call, account, "changed")
        if not isinstance(changes["attributes"], dict):
            raise bad_request("attributes must be an object.")
    if changes.get("identityId") is not None:
        references.resolve_reference(call.records, "identities", {"id": changes["identityId"]}, "identityId")
    if "identityId" in changes and not any(operation.get("path") == "/manuallyCorrelated" for operation in call.body):
        changes["manuallyCorrelated"] = True
    return _start_change(call, account, "Account Update", "accounts.update", {"id": account.doc["id"], **changes})


def delete_account(call: OperationCall) -> Response:
    """Start a task that deletes an account of a file source."""
    account = get_account_record(call)
    _require_file_source(call, account, "deleted")
    return _start_change(call, account, "Account Deletion", "accounts.delete", {"id": account.doc["id"]})


def _require_file_source(call: OperationCall, account: Record, action: str) -> None:
    source = call.records.get("sources", account.doc["sourceId"])
    if source is None or source.doc["type"] != defaults.FILE:
        raise bad_request(f"Only accounts on sources of the type {defaults.FILE} can be {action} here.")


def remove_account_async(call: OperationCall) -> Response:
    """Start a task that removes an account from the tenant, for any type of source."""
    account = get_account_record(call)
    input = {"id": account.doc["id"]}
    return Response.of(
        tasks.make_task_reference(_start_task(call, account, "Account Removal", "accounts.delete", input)), 202
    )


def enable_account(call: OperationCall) -> Response:
    """Start a task that enables an account."""
    return _start_switch(call, "Account Enabling", disabled=False)


def disable_account(call: OperationCall) -> Response:
    """Start a task that disables an account."""
    return _start_switch(call, "Account Disabling", disabled=True)


def _start_switch(call: OperationCall, name: str, *, disabled: bool) -> Response:
    account = get_account_record(call)
    _check_options(call, "forceProvisioning")
    return _start_change(call, account, name, "accounts.switch", {"id": account.doc["id"], "disabled": disabled})


def unlock_account(call: OperationCall) -> Response:
    """Start a task that unlocks an account."""
    account = get_account_record(call)
    _check_options(call, "forceProvisioning", "unlockIDNAccount")
    return _start_change(call, account, "Account Unlocking", "accounts.unlock", {"id": account.doc["id"]})


def _check_options(call: OperationCall, *flags: str) -> None:
    body = bodies.require_object({} if call.body is None else call.body)
    for name in flags:
        bodies.read_flag(body, name)


def reload_account(call: OperationCall) -> Response:
    """Start a task that reads an account from its source again."""
    account = get_account_record(call)
    return _start_change(call, account, "Account Reload", "accounts.update", {"id": account.doc["id"]})


def _start_change(call: OperationCall, account: Record, name: str, effect: str, input: Mapping[str, Any]) -> Response:
    return Response.of({"id": _start_task(call, account, name, effect, input)["id"]}, 202)


def _start_task(call: OperationCall, account: Record, name: str, effect: str, input: Mapping[str, Any]) -> Doc:
    source = {"id": account.doc["sourceId"], "name": account.doc["sourceName"]}
    attributes = {"accountId": account.doc["id"]}
    return tasks.start(
        call,
        name,
        f"{name} of one account",
        attributes,
        target=tasks.make_source_target(source),
        effect=(effect, input),
    )


def _start_on_source(call: OperationCall, source: Record, name: str, effect: str, input: Mapping[str, Any]) -> Response:
    attributes = {"sourceId": source.doc["id"]}
    description = f"{name} on one source"
    return Response.of(
        {
            "id": tasks.start(
                call, name, description, attributes, target=tasks.make_source_target(source.doc), effect=(effect, input)
            )["id"]
        },
        202,
    )


def _get_account(records: Records, input: Mapping[str, Any]) -> Record:
    return tasks.require_task_record(records, "accounts", input["id"], "account")


def _create_effect(records: Records, now: float, input: Mapping[str, Any]) -> None:
    source = tasks.require_task_record(records, "sources", input["source"], "source")
    schema, attributes = get_account_schema(records, source), input["attributes"]
    native = attributes[schema["identityAttribute"]]
    accounts = records.find("accounts", "source", source.doc["id"])
    account = next(
        (record for record in accounts if record.doc["nativeIdentity"].casefold() == native.casefold()), None
    )
    if account is not None:
        account.doc["attributes"] = {**(account.doc["attributes"] or {}), **attributes}
        save_account(records, account, now)
        return
    records.add("accounts", [build_account(records, source, schema, attributes, now)])


def build_account(
    records: Records, source: Record, schema: Doc, attributes: Doc, now: float, *, correlated: bool = True
) -> Record:
    """Build a new account. It is not added to the records.

    Args:
        records: the tenant's records.
        source: the source of the account.
        schema: the account schema.
        attributes: the attributes, including the identity attribute.
        now: the time.
        correlated: whether to correlate the account with the identity that it names.
    """
    native = attributes[schema["identityAttribute"]]
    name = str(attributes.get(schema["displayAttribute"]) or native)
    identity = find_identity_by_alias(records, native, name) if correlated else None
    doc = {"id": uuid.uuid4().hex, "name": name, "nativeIdentity": native, "attributes": attributes}
    account = Record(defaults.build_account(doc, source.doc, identity.doc if identity else None, stamp(now)))
    account.doc["hasEntitlements"] = any(True for _ in find_held(records, account.doc))
    return account


def find_identity_by_alias(records: Records, *names: str) -> Record | None:
    """Return the identity whose alias is the first matching name, or None."""
    return next((identity for name in names for identity in records.find("identities", "alias", name)), None)


def _update_effect(records: Records, now: float, input: Mapping[str, Any]) -> None:
    account = _get_account(records, input)
    if "identityId" in input:
        if input["identityId"] is None:
            uncorrelate(account)
        else:
            correlate(account, tasks.require_task_record(records, "identities", input["identityId"], "identity"))
    account.doc.update({name: input[name] for name in ("manuallyCorrelated", "attributes") if name in input})
    save_account(records, account, now)


def save_account(records: Records, account: Record, now: float) -> None:
    """Update the derived properties of a changed account and save it."""
    account.doc["hasEntitlements"] = any(True for _ in find_held(records, account.doc))
    account.doc["modified"] = stamp(now)
    records.save("accounts", account)


def _delete_effect(records: Records, now: float, input: Mapping[str, Any]) -> None:
    remove_account(records, _get_account(records, input), now, input["actor"])


def _switch_effect(records: Records, now: float, input: Mapping[str, Any]) -> None:
    set_disabled(records, now, _get_account(records, input), input["actor"], disabled=input["disabled"])


def _unlock_effect(records: Records, now: float, input: Mapping[str, Any]) -> None:
    account = _get_account(records, input)
    if account.doc["locked"]:
        record_event(records, account, "UNLOCK", now, input["actor"])
    account.doc["locked"] = False
    save_account(records, account, now)
    identity = records.get("identities", account.doc.get("identityId", ""))
    if identity is not None and account.doc["systemAccount"] and identity.doc["identityStatus"] == "LOCKED":
        set_identity_status(identity, "ACTIVE", now)
        records.save("identities", identity)


EFFECTS: Final[Mapping[str, Effect]] = {
    "accounts.create": _create_effect,
    "accounts.update": _update_effect,
    "accounts.delete": _delete_effect,
    "accounts.switch": _switch_effect,
    "accounts.unlock": _unlock_effect,
}
HANDLERS: Final[Mapping[str, Handler]] = {
    "createAccount": create_account,
    "putAccount": put_account,
    "updateAccount": update_account,
    "deleteAccount": delete_account,
    "deleteAccountAsync": remove_account_async,
    "enableAccount": enable_account,
    "disableAccount": disable_account,
    "unlockAccount": unlock_account,
    "submitReloadAccount": reload_account,
}
