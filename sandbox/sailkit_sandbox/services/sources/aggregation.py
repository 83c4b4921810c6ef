"""Aggregation: accounts and entitlements of sources from CSV files."""

from __future__ import annotations

import uuid
from collections.abc import Iterable, Mapping
from typing import Any, Final

from sailkit_sandbox.base.api_errors import bad_request
from sailkit_sandbox.base.clock import stamp
from sailkit_sandbox.base.response import Response
from sailkit_sandbox.openapi.request_checks import Upload
from sailkit_sandbox.services import tasks
from sailkit_sandbox.services.access_model import entitlements
from sailkit_sandbox.services.access_model.role_membership import refresh_assignments
from sailkit_sandbox.services.accounts.account_entitlements import find_held
from sailkit_sandbox.services.accounts.account_tasks import (
    build_account,
    find_identity_by_alias,
    get_account_schema,
    save_account,
)
from sailkit_sandbox.services.accounts.accounts import correlate, remove_account
from sailkit_sandbox.services.common import defaults, references
from sailkit_sandbox.services.common.operation_call import Handler, OperationCall
from sailkit_sandbox.services.common.resource import Doc
from sailkit_sandbox.services.tasks import Effect, TaskFailedError
from sailkit_sandbox.store.database import Record, Records

from .csv_files import merge_rows, parse_csv
from .sources import SOURCES, get_task_source, start_source_task

_COUNTS: Final = (
    "totalAccounts",
    "processedAccounts",
    "totalAccountsMarkedForDeletion",
    "deletedAccounts",
    "totalIdentities",
    "processedIdentities",
)
_FILES: Final = ("file", "csvFile")
_FLAGS: Final = ("true", "false")


def load_accounts(call: OperationCall) -> Response:
    """Start an account aggregation."""
    disable_optimization = (call.body or {}).get("disableOptimization", "false")
    if disable_optimization not in _FLAGS:
        raise bad_request("disableOptimization must be true or false.")
    options = {"all": disable_optimization == "true", "correlated": True}
    task = _start_aggregation(
        call, "Cloud Account Aggregation", "Aggregates the accounts of a source", "sources.load", options
    )
    optimized = "disabled" if options["all"] else "enabled"
    return _build_response(task, {**task["attributes"], "optimizedAggregation": optimized})


def load_uncorrelated_accounts(call: OperationCall) -> Response:
    """Start a task that adds uncorrelated accounts to those of the source."""
    options = {"all": False, "correlated": False}
    task = _start_aggregation(call, "Uncorrelated Accounts", "Loads uncorrelated accounts", "sources.load", options)
    return _build_response(task, {"qpocJobId": task["id"], "taskStartDelay": 0})


def load_entitlements(call: OperationCall) -> Response:
    """Start an entitlement aggregation."""
    name, description = "Entitlement Aggregation", "Aggregates the groups of a source"
    task = _start_aggregation(call, name, description, "sources.loadEntitlements", {})
    names = ("id", "type", "uniqueName", "description", "launcher", "created")
    return Response.of({**{name: task[name] for name in names}, "returns": _describe_returns(task)}, 202)


def _start_aggregation(
    call: OperationCall, name: str, description: str, effect: str, options: Mapping[str, Any]
) -> Doc:
    source = SOURCES.get_record(call).doc
    upload = next((call.body[name] for name in _FILES if name in (call.body or {})), None)
    if upload is not None and source["type"] != defaults.FILE:
        raise bad_request(
            f"A file can only be loaded into sources of the type {defaults.FILE}, and {source['name']} is not one."
        )
    if upload is not None and not isinstance(upload, Upload):
        raise bad_request("file must be sent as a file, with a file name.")
    # One character for each byte: the encoding is checked when the task ends.
    file = None if upload is None else upload.content.decode("latin-1")
    return start_source_task(call, source, name, description, effect, {"file": file, **options})


def _build_response(task: Mapping[str, Any], attributes: Doc) -> Response:
    names = ("id", "type", "description", "launcher", "created", "launched", "completed", "completionStatus")
    body = {name: task[name] for name in (*names, "parentName", "messages", "progress")}
    body |= {"name": task["uniqueName"], "attributes": attributes, "returns": _describe_returns(task)}
    return Response.of({"success": True, "task": body}, 202)


def _describe_returns(task: Mapping[str, Any]) -> list[Doc]:
    return [{"displayLabel": item["name"], "attributeName": item["attributeName"]} for item in task["returns"]]


def get_aggregation(call: OperationCall) -> Response:
    """Return the status and the account counts of an account aggregation."""
    task = tasks.get_task(call)
    ended = task.doc["completionStatus"]
    status = "ACCOUNTS_COLLECTED" if ended is None else "COMPLETED" if ended == "SUCCESS" else "TERMINATED"
    counts = {name: task.doc["attributes"].get(name, 0) for name in _COUNTS}
    return Response.of({"start": task.doc["launched"], "status": status, **counts})


def _contact_source(records: Records, input: Mapping[str, Any], now: float) -> Record:
    """Return the source of an aggregation and update its time of contact."""
    source = get_task_source(records, input)
    if not source.doc["healthy"]:
        raise TaskFailedError(f"The source {source.doc['name']} cannot be reached.")
    source.doc["since"] = stamp(now)
    records.save("sources", source)
    return source


def _load_accounts_effect(records: Records, now: float, input: Mapping[str, Any]) -> Doc | None:
    """Replace the accounts of a source with those of the file. Without a file they are unchanged."""
    source = _contact_source(records, input, now)
    if input["file"] is None:
        return None
    schema = get_account_schema(records, source)
    loaded = merge_rows(parse_csv(input["file"].encode("latin-1")), schema)
    _add_entitlements(records, source, schema, loaded.values(), now)
    stored = {
        account.doc["nativeIdentity"].casefold(): account
        for account in records.find("accounts", "source", input["source"])
    }
    removed = [account for native, account in stored.items() if native not in loaded] if input["correlated"] else []
    for account in removed:
        remove_account(records, account, now, input["actor"])
    added = [
        build_account(records, source, schema, loaded[native], now, correlated=input["correlated"])
        for native in loaded
        if native not in stored
    ]
    records.add("accounts", added)
    changed = [
        account
        for native, account in stored.items()
        if native in loaded and _update_account(records, account, schema, loaded[native], now, always=input["all"])
    ]
    concerned = {account.doc["identityId"] for account in (*added, *changed, *removed) if "identityId" in account.doc}
    refresh_assignments(records, concerned, now)
    counts = (len(loaded), len(added) + len(changed), len(removed), len(removed), len(concerned), len(concerned))
    return dict(zip(_COUNTS, counts, strict=True))


def _update_account(
    records: Records, account: Record, schema: Doc, attributes: Doc, now: float, *, always: bool
) -> bool:
    """Update an account from the file. Return whether it has changed or `always` is set."""
    name = str(attributes.get(schema["displayAttribute"]) or account.doc["nativeIdentity"])
    identity = (
        find_identity_by_alias(records, account.doc["nativeIdentity"], name) if account.doc["uncorrelated"] else None
    )
    if identity is not None:
        correlate(account, identity)
    elif not always and (account.doc["attributes"], account.doc["name"]) == (attributes, name):
        return False
    account.doc.update(attributes=attributes, name=name)
    save_account(records, account, now)
    return True


def _add_entitlements(records: Records, source: Record, schema: Doc, accounts: Iterable[Doc], now: float) -> None:
    """Add the entitlements that accounts name and the source does not have."""
    entitlement_attributes = [attribute["name"] for attribute in schema["attributes"] if attribute.get("isEntitlement")]
    stored = {(attribute.doc["attribute"], attribute.doc["value"]) for attribute in _find_entitlements(records, source)}
    for account in accounts:
        for name in entitlement_attributes:
            values = account.get(name) or []
            for value in values if isinstance(values, list) else [values]:
                if (name, value) not in stored:
                    stored.add((name, value))
                    _add_entitlement(records, source, {"value": value, "attribute": name}, now)


def _find_entitlements(records: Records, source: Record) -> list[Record]:
    return records.find("entitlements", "source", source.doc["id"])


def _add_entitlement(records: Records, source: Record, properties: Doc, now: float) -> None:
    complete_properties = {
        "id": uuid.uuid4().hex,
        "source": references.make_reference("sources", source.doc),
        **properties,
    }
    records.add("entitlements", [Record(defaults.build_entitlement(complete_properties, stamp(now)))])


def _load_entitlements_effect(records: Records, now: float, input: Mapping[str, Any]) -> Doc | None:
    """Replace the entitlements of a source with those of the file. Without a file they are unchanged."""
    source = _contact_source(records, input, now)
    if input["file"] is None:
        return None
    schema, attribute = _get_group_schema(records, source)
    loaded = merge_rows(parse_csv(input["file"].encode("latin-1")), schema)
    stored = {
        entitlement.doc["value"].casefold(): entitlement
        for entitlement in _find_entitlements(records, source)
        if entitlement.doc["sourceSchemaObjectType"] == schema["name"]
    }
    entitlements.delete_entitlements(
        records, {entitlement.doc["id"] for value, entitlement in stored.items() if value not in loaded}
    )
    for value, attributes in loaded.items():
        native = attributes[schema["identityAttribute"]]
        properties = {
            "name": attributes.get(schema["displayAttribute"]) or native,
            "description": attributes.get("description"),
            "attributes": attributes,
        }
        if value in stored:
            _update_entitlement(records, stored[value], properties, now)
        else:
            kind = {"value": native, "attribute": attribute, "sourceSchemaObjectType": schema["name"]}
            _add_entitlement(records, source, {**kind, **properties}, now)
    for account in records.find("accounts", "source", source.doc["id"]):
        has_entitlements = any(True for _ in find_held(records, account.doc))
        if account.doc["hasEntitlements"] is not has_entitlements:
            save_account(records, account, now)
    return {"totalEntitlements": len(loaded)}


def _get_group_schema(records: Records, source: Record) -> tuple[Doc, str]:
    """Return the group schema of a source, and the account attribute that names its groups."""
    schemas = [record.doc for record in records.find("source_schemas", "parent", source.doc["id"])]
    schema = next((doc for doc in schemas if doc["name"] != "account"), None)
    if schema is None:
        raise TaskFailedError(f"The source {source.doc['name']} has no schema for groups; create one first.")
    entitlement_attributes = [
        record["name"] for record in get_account_schema(records, source)["attributes"] if record.get("isEntitlement")
    ]
    return schema, next(iter(entitlement_attributes), "groups")


def _update_entitlement(records: Records, entitlement: Record, properties: Doc, now: float) -> None:
    stored = entitlement.doc
    if all(stored[name] == value for name, value in properties.items()):
        return
    changed = Record({**stored, **properties, "modified": stamp(now)}, entitlement.facts)
    records.save("entitlements", changed)
    if stored["name"] != properties["name"]:
        entitlements.update_name(records, changed)


EFFECTS: Final[Mapping[str, Effect]] = {
    "sources.load": _load_accounts_effect,
    "sources.loadEntitlements": _load_entitlements_effect,
}
HANDLERS: Final[Mapping[str, Handler]] = {
    "importAccounts": load_accounts,
    "importUncorrelatedAccounts": load_uncorrelated_accounts,
    "getAccountAggregationStatus": get_aggregation,
    "importEntitlements": load_entitlements,
    "importEntitlementsBySource": load_entitlements,
}
