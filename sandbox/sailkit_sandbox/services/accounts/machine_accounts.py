"""Classification of accounts: whether an account belongs to a machine."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Any, Final

from sailkit_sandbox.base.clock import stamp
from sailkit_sandbox.base.response import Response
from sailkit_sandbox.services.common.operation_call import Handler, OperationCall
from sailkit_sandbox.services.common.references import require_record
from sailkit_sandbox.services.shapes.kept_records import find_kept
from sailkit_sandbox.store.database import Record

_TESTS: Final[Mapping[str, Callable[[str, str], bool]]] = {
    "EQUALS": str.__eq__,
    "NOT_EQUALS": str.__ne__,
    "STARTS_WITH": str.startswith,
    "ENDS_WITH": str.endswith,
    "CONTAINS": str.__contains__,
}


def classify(call: OperationCall) -> Response:
    """Classify an account by the configuration of its source, or by force."""
    account = require_record(call.records, "accounts", call.ids[0], "account")
    mode = call.query.get("classificationMode", "default")
    is_forced = mode.startswith("force")
    if is_forced:
        _set_machine(call, account, is_machine=mode == "forceMachine", is_manual=True)
    elif mode == "ignoreManual" or not account.facts.get("manuallyClassified"):
        _set_machine(call, account, is_machine=_meets_configuration(call, account.doc), is_manual=False)
    return Response.of({"isMachine": account.doc["isMachine"]})


def declassify(call: OperationCall) -> Response:
    """Classify no account of a source as that of a machine."""
    source = require_record(call.records, "sources", call.ids[0], "source")
    for account in call.records.find("accounts", "source", source.doc["id"]):
        if account.doc["isMachine"]:
            _set_machine(call, account, is_machine=False, is_manual=False)
    return Response(204)


def _set_machine(call: OperationCall, account: Record, *, is_machine: bool, is_manual: bool) -> None:
    if account.doc["isMachine"] != is_machine:
        account.doc.update(isMachine=is_machine, modified=stamp(call.now))
    account.facts["manuallyClassified"] = is_manual
    call.records.save("accounts", account)


def _meets_configuration(call: OperationCall, account: Mapping[str, Any]) -> bool:
    """Return whether the configuration of its source classifies an account as that of a machine."""
    config = find_kept(call.records, f"/sources/{account['sourceId']}/machine-classification-config")
    if config is None or not config.get("enabled"):
        return False
    if config.get("classificationMethod") == "SOURCE":
        return True
    return _meets(config.get("criteria") or {}, account)


def _meets(criterion: Mapping[str, Any], account: Mapping[str, Any]) -> bool:
    operation = criterion.get("operation")
    if operation in ("AND", "OR"):
        outcomes = [_meets(child, account) for child in criterion.get("children") or ()]
        return all(outcomes) if operation == "AND" else any(outcomes)
    name = str(criterion.get("attribute") or "")
    value = account["attributes"].get(name, account.get(name))
    found, expected = str("" if value is None else value), str(criterion.get("value") or "")
    if not criterion.get("caseSensitive"):
        found, expected = found.casefold(), expected.casefold()
    test = _TESTS.get(str(operation))
    return test is not None and test(found, expected)


HANDLERS: Final[Mapping[str, Handler]] = {
    "sendClassifyMachineAccount": classify,
    "sendDeclassifyMachineAccountFromSource": declassify,
}
