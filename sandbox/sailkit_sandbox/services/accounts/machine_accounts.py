"""Classification of accounts: whether an account belongs to a machine."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Final

from sailkit_sandbox.base.clock import stamp
from sailkit_sandbox.base.response import Response
from sailkit_sandbox.services.common.criteria import meets
from sailkit_sandbox.services.common.operation_call import Handler, OperationCall
from sailkit_sandbox.services.common.references import require_record
from sailkit_sandbox.services.shapes.kept_records import find_kept
from sailkit_sandbox.store.database import Record


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
    return meets(config.get("criteria") or {}, lambda criterion: _find_value(account, criterion.get("attribute")))


def _find_value(account: Mapping[str, Any], name: Any) -> Any:
    """Return the value of an attribute of an account, or else of one of its properties."""
    return account["attributes"].get(name, account.get(name))


HANDLERS: Final[Mapping[str, Handler]] = {
    "sendClassifyMachineAccount": classify,
    "sendDeclassifyMachineAccountFromSource": declassify,
}
