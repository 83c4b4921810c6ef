"""Configuration of access requests."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Final

from sailkit_sandbox.base.response import Response
from sailkit_sandbox.services.common import bodies
from sailkit_sandbox.services.common.operation_call import Handler, OperationCall
from sailkit_sandbox.store.database import Record, Records

Doc = dict[str, Any]
_SETTINGS: Final = "configurations"
_CONFIG: Final = "access-request-config"
_DEFAULTS: Final[Doc] = {
    "approvalsMustBeExternal": False,
    "autoApprovalEnabled": False,
    "reauthorizationEnabled": False,
    "requestOnBehalfOfConfig": {
        "allowRequestOnBehalfOfAnyoneByAnyone": True,
        "allowRequestOnBehalfOfEmployeeByManager": True,
    },
    "approvalReminderAndEscalationConfig": {
        "daysUntilEscalation": 0,
        "daysBetweenReminders": 0,
        "maxReminders": 1,
        "fallbackApproverRef": None,
    },
    "entitlementRequestConfig": {
        "accessRequestConfig": {
            "approvalSchemes": [{"approverType": "MANAGER", "approverId": None}],
            "requestCommentRequired": False,
            "denialCommentRequired": False,
            "reauthorizationRequired": False,
            "requireEndDate": False,
            "maxPermittedAccessDuration": None,
        },
        "revocationRequestConfig": {"approvalSchemes": []},
    },
}


def load_config(records: Records) -> Doc:
    """Return the configuration of the tenant, or the defaults."""
    record = records.get(_SETTINGS, _CONFIG)
    return dict(_DEFAULTS) if record is None else {name: value for name, value in record.doc.items() if name != "id"}


def get_config(call: OperationCall) -> Response:
    """Return the configuration of access requests."""
    return Response.of(load_config(call.records))


def set_config(call: OperationCall) -> Response:
    """Set the configuration of access requests. Missing properties become their defaults."""
    config = {**_DEFAULTS, **bodies.require_object(call.body)}
    bodies.read_flag(config, "autoApprovalEnabled")
    if call.records.get(_SETTINGS, _CONFIG) is not None:
        call.records.remove(_SETTINGS, _CONFIG)
    call.records.add(_SETTINGS, [Record({**config, "id": _CONFIG})])
    return Response.of(config)


HANDLERS: Final[Mapping[str, Handler]] = {
    "getAccessRequestConfig": get_config,
    "setAccessRequestConfig": set_config,
}
