"""Loading the accounts and entitlements of sources: as a CSV file has them, or as they are where none is sent."""

from __future__ import annotations

import csv
import io
import uuid
from collections.abc import Iterable, Iterator, Mapping
from typing import Any, Final

from sailkit_sandbox.base.api_errors import bad_request
from sailkit_sandbox.base.clock import stamp
from sailkit_sandbox.base.response import Response
from sailkit_sandbox.openapi.request_checks import Upload
from sailkit_sandbox.services import tasks
from sailkit_sandbox.services.access_model import entitlements, roles
from sailkit_sandbox.services.common import defaults as usual
from sailkit_sandbox.services.common import references
from sailkit_sandbox.services.common.operation_call import Handler, OperationCall
from sailkit_sandbox.services.common.resource import Doc
from sailkit_sandbox.services.sources.sources import SOURCES, source_of, target
from sailkit_sandbox.services.tasks import Effect, TaskFailedError
from sailkit_sandbox.store.database import Record, Records

from .accounts import correlate, remove_account
from .tasks import account_schema, made, named, save

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
    thorough = (call.body or {}).get("disableOptimization", "false")
    if thorough not in _FLAGS:
        raise bad_request("disableOptimization must be true or false.")
    given = {"all": thorough == "true", "correlated": True}
    task = _start(call, "Cloud Account Aggregation", "Aggregates the accounts of a source", "sources.load", given)
    optimized = "disabled" if given["all"] else "enabled"
    return _loading(task, {**task["attributes"], "optimizedAggregation": optimized}, _returned(task))


def load_uncorrelated_accounts(call: OperationCall) -> Response:
    """Start to load accounts that belong to nobody, beside those there are."""
    given = {"all": False, "correlated": False}
    task = _start(call, "Uncorrelated Accounts", "Loads accounts that belong to nobody", "sources.load", given)
    return _loading(task, {"qpocJobId": task["id"], "taskStartDelay": 0}, {})


def load_entitlements(call: OperationCall) -> Response:
    """Start an entitlement aggregation."""
    name, about = "Entitlement Aggregation", "Aggregates the groups of a source"
    task = _start(call, name, about, "sources.loadEntitlements", {})
    names = ("id", "type", "uniqueName", "description", "launcher", "created")
    return Response.of({**{name: task[name] for name in names}, "returns": _returned(task)}, 202)


def _start(call: OperationCall, name: str, about: str, effect: str, more: Mapping[str, Any]) -> Doc:
    source = SOURCES.found(call).doc
    sent = next((call.body[each] for each in _FILES if each in (call.body or {})), None)
    if sent is not None and source["type"] != usual.FILE:
        raise bad_request(f"A file can be loaded into sources of the type {usual.FILE}; {source['name']} is none.")
    if sent is not None and not isinstance(sent, Upload):
        raise bad_request("file must be sent as a file, with a file name.")
    # As one character for each byte: what it is in, and whether it can be read at all, shows when the task ends.
    file = None if sent is None else sent.content.decode("latin-1")
    given = {"source": source["id"], "file": file, **more}
    return tasks.start(call, name, about, {"appId": source["id"]}, target=target(source), effect=(effect, given))


def _loading(task: Mapping[str, Any], attributes: Doc, returns: Any) -> Response:
    names = ("id", "type", "description", "launcher", "created", "launched", "completed", "completionStatus")
    shown = {name: task[name] for name in (*names, "parentName", "messages", "progress")}
    shown |= {"name": task["uniqueName"], "attributes": attributes, "returns": returns}
    return Response.of({"success": True, "task": shown}, 202)


def _returned(task: Mapping[str, Any]) -> list[Doc]:
    return [{"displayLabel": each["name"], "attributeName": each["attributeName"]} for each in task["returns"]]


def get_aggregation(call: OperationCall) -> Response:
    """Answer how far an account aggregation is, and how many accounts it has changed."""
    task = tasks.found(call)
    ended = task.doc["completionStatus"]
    status = "ACCOUNTS_COLLECTED" if ended is None else "COMPLETED" if ended == "SUCCESS" else "TERMINATED"
    counts = {name: task.doc["attributes"].get(name, 0) for name in _COUNTS}
    return Response.of({"start": task.doc["launched"], "status": status, **counts})


def table(content: bytes) -> Iterator[tuple[int, dict[str, str]]]:
    """The rows of a CSV file, each with the number of its last line, and its values by the names in the first row.

    Args:
        content: the file, in UTF-8; lines that are empty do not matter.

    Raises:
        TaskFailedError: where it is no such file; the message names the line.
    """
    try:
        text = content.decode("utf-8-sig")
    except UnicodeDecodeError as error:
        raise _broken(content.count(b"\n", 0, error.start) + 1, "it is not in UTF-8") from None
    reader = csv.reader(io.StringIO(text, newline=""), strict=True)
    header: list[str] = []
    try:
        for values in reader:
            if not header:
                header = [name.strip() for name in values]
                if not all(header) or len(set(header)) < len(header):
                    raise _broken(reader.line_num, "each column must have a name of its own")
            elif values:
                if len(values) != len(header):
                    text = f"it has {len(values)} values for {len(header)} columns"
                    raise _broken(reader.line_num, text)
                yield reader.line_num, dict(zip(header, values, strict=True))
    except csv.Error as error:
        raise _broken(reader.line_num, str(error)) from None


def _broken(line: int, problem: str) -> TaskFailedError:
    return TaskFailedError(f"The file cannot be loaded. Line {line}: {problem}.")


def merged(rows: Iterable[tuple[int, Mapping[str, str]]], schema: Mapping[str, Any]) -> dict[str, Doc]:
    """What a file's rows say of each account or group, by what tells them apart, in lower case.

    Args:
        rows: the rows, with their lines. Those of the same account or group add to what has several values.
        schema: what the source's accounts or groups have; columns that are not in it do not matter.

    Raises:
        TaskFailedError: where a row does not say which account or group it is of; the message names the line.
    """
    key = schema["identityAttribute"]
    several = {each["name"]: bool(each.get("isMulti")) for each in schema["attributes"]}
    found: dict[str, Doc] = {}
    for line, row in rows:
        if not row.get(key, "").strip():
            raise _broken(line, f"{key}, which tells the objects of the source apart, is missing")
        before = found.setdefault(row[key].strip().casefold(), {})
        for name in row.keys() & several.keys():
            value = row[name].strip()
            if several[name]:
                held = before.setdefault(name, [])
                held += [value] if value and value not in held else []
            else:
                before[name] = value or None
        before[key] = row[key].strip()
    return found


def _healthy(records: Records, given: Mapping[str, Any], now: float) -> Record:
    """The source of an aggregation, noted as seen now; one that cannot be reached says so."""
    source = source_of(records, given)
    if not source.doc["healthy"]:
        raise TaskFailedError(f"The source {source.doc['name']} cannot be reached.")
    source.doc["since"] = stamp(now)
    records.save("sources", source)
    return source


def _load(records: Records, now: float, given: Mapping[str, Any]) -> Doc | None:
    """Let the accounts of a source be those of the file; without one they are as they are."""
    source = _healthy(records, given, now)
    if given["file"] is None:
        return None
    schema = account_schema(records, source)
    loaded = merged(table(given["file"].encode("latin-1")), schema)
    _add_entitlements(records, source, schema, loaded.values(), now)
    there = {
        each.doc["nativeIdentity"].casefold(): each for each in records.find("accounts", "source", given["source"])
    }
    gone = [account for native, account in there.items() if native not in loaded] if given["correlated"] else []
    for account in gone:
        remove_account(records, account, now, given["actor"])
    new = [
        made(records, source, schema, loaded[native], now, correlated=given["correlated"])
        for native in loaded
        if native not in there
    ]
    records.add("accounts", new)
    changed = [
        each
        for native, each in there.items()
        if native in loaded and _update(records, each, schema, loaded[native], now, always=given["all"])
    ]
    concerned = {each.doc["identityId"] for each in (*new, *changed, *gone) if "identityId" in each.doc}
    roles.refresh(records, concerned, now)
    counts = (len(loaded), len(new) + len(changed), len(gone), len(gone), len(concerned), len(concerned))
    return dict(zip(_COUNTS, counts, strict=True))


def _update(records: Records, account: Record, schema: Doc, attributes: Doc, now: float, *, always: bool) -> bool:
    """Give an account what the file has of it, and say whether that was something new or it is always done."""
    name = str(attributes.get(schema["displayAttribute"]) or account.doc["nativeIdentity"])
    holder = named(records, account.doc["nativeIdentity"], name) if account.doc["uncorrelated"] else None
    if holder is not None:
        correlate(account, holder)
    elif not always and (account.doc["attributes"], account.doc["name"]) == (attributes, name):
        return False
    account.doc.update(attributes=attributes, name=name)
    save(records, account, now)
    return True


def _add_entitlements(records: Records, source: Record, schema: Doc, accounts: Iterable[Doc], now: float) -> None:
    """Add the entitlements that accounts name and the source does not have yet."""
    naming = [each["name"] for each in schema["attributes"] if each.get("isEntitlement")]
    there = {(each.doc["attribute"], each.doc["value"]) for each in _entitlements(records, source)}
    for account in accounts:
        for name in naming:
            values = account.get(name) or []
            for value in values if isinstance(values, list) else [values]:
                if (name, value) not in there:
                    there.add((name, value))
                    _add_entitlement(records, source, {"value": value, "attribute": name}, now)


def _entitlements(records: Records, source: Record) -> list[Record]:
    return records.find("entitlements", "source", source.doc["id"])


def _add_entitlement(records: Records, source: Record, given: Doc, now: float) -> None:
    known = {"id": uuid.uuid4().hex, "source": references.to("sources", source.doc), **given}
    records.add("entitlements", [Record(usual.entitlement(known, stamp(now)))])


def _load_entitlements(records: Records, now: float, given: Mapping[str, Any]) -> Doc | None:
    """Let the entitlements of a source be those of the file; without one they are as they are."""
    source = _healthy(records, given, now)
    if given["file"] is None:
        return None
    schema, attribute = _group_schema(records, source)
    loaded = merged(table(given["file"].encode("latin-1")), schema)
    there = {
        each.doc["value"].casefold(): each
        for each in _entitlements(records, source)
        if each.doc["sourceSchemaObjectType"] == schema["name"]
    }
    entitlements.remove(records, {each.doc["id"] for value, each in there.items() if value not in loaded})
    for value, attributes in loaded.items():
        native = attributes[schema["identityAttribute"]]
        shown = {
            "name": attributes.get(schema["displayAttribute"]) or native,
            "description": attributes.get("description"),
            "attributes": attributes,
        }
        if value in there:
            _update_entitlement(records, there[value], shown, now)
        else:
            kind = {"value": native, "attribute": attribute, "sourceSchemaObjectType": schema["name"]}
            _add_entitlement(records, source, {**kind, **shown}, now)
    for account in records.find("accounts", "source", source.doc["id"]):
        has = any(True for _ in entitlements.held(records, account.doc))
        if account.doc["hasEntitlements"] is not has:
            save(records, account, now)
    return {"totalEntitlements": len(loaded)}


def _group_schema(records: Records, source: Record) -> tuple[Doc, str]:
    """What the groups of a source have, and the attribute of accounts that names them."""
    schemas = [each.doc for each in records.find("source_schemas", "parent", source.doc["id"])]
    found = next((doc for doc in schemas if doc["name"] != "account"), None)
    if found is None:
        raise TaskFailedError(f"The source {source.doc['name']} has no schema for groups; create one first.")
    naming = [each["name"] for each in account_schema(records, source)["attributes"] if each.get("isEntitlement")]
    return found, next(iter(naming), "groups")


def _update_entitlement(records: Records, entitlement: Record, shown: Doc, now: float) -> None:
    before = entitlement.doc
    if all(before[name] == value for name, value in shown.items()):
        return
    changed = Record({**before, **shown, "modified": stamp(now)}, entitlement.facts)
    records.save("entitlements", changed)
    if before["name"] != shown["name"]:
        entitlements.rename(records, changed)


EFFECTS: Final[Mapping[str, Effect]] = {"sources.load": _load, "sources.loadEntitlements": _load_entitlements}
HANDLERS: Final[Mapping[str, Handler]] = {
    "importAccounts": load_accounts,
    "importUncorrelatedAccounts": load_uncorrelated_accounts,
    "getAccountAggregationStatus": get_aggregation,
    "importEntitlements": load_entitlements,
    "importEntitlementsBySource": load_entitlements,
}
