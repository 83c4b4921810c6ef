"""Tenant: its name, and its context of keys and values."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Final

from sailkit_sandbox.base.api_errors import bad_request
from sailkit_sandbox.base.credentials import TENANT_ID, TENANT_NAME
from sailkit_sandbox.base.response import Response
from sailkit_sandbox.services.common.json_patch import apply_patch
from sailkit_sandbox.services.common.operation_call import Handler, OperationCall
from sailkit_sandbox.store.database import Record

from .common import listing

_KIND: Final = "configurations"
_CONTEXT: Final = "tenant context"
_MOST_KEYS: Final = 100


def get_tenant(call: OperationCall) -> Response:
    """Return the tenant."""
    names = dict.fromkeys(("name", "fullName", "pod"), TENANT_NAME)
    return Response.of({"id": TENANT_ID, **names, "description": "A tenant for tests", "products": []})


def list_context(call: OperationCall) -> Response:
    """Return the keys and values of the tenant's context."""
    values = _read_context(call)
    return listing.list_computed(call, (Record({"key": key, "value": value}) for key, value in values.items()))


def update_context(call: OperationCall) -> Response:
    """Add, replace and remove keys by a JSON Patch of /Key/NAME."""
    operations = call.body
    for operation in operations:
        if not str(operation.get("path")).startswith("/Key/"):
            raise bad_request("A path must be /Key/ and the name of a key.")
        value = operation.get("value")
        if operation.get("op") in ("add", "replace") and not isinstance(value, str):
            raise bad_request("The value of a key must be a string.")
    values = apply_patch({"Key": _read_context(call)}, operations)["Key"]
    if not all(isinstance(value, str) for value in values.values()):
        raise bad_request("The value of a key must be a string.")
    if len(values) > _MOST_KEYS:
        raise bad_request(f"A tenant can have {_MOST_KEYS} keys, not {len(values)}.")
    record = Record({"id": _CONTEXT, "values": values})
    if call.records.get(_KIND, _CONTEXT) is None:
        call.records.add(_KIND, [record])
    else:
        call.records.save(_KIND, record)
    return Response(200)


def _read_context(call: OperationCall) -> dict[str, Any]:
    record = call.records.get(_KIND, _CONTEXT)
    return {} if record is None else {**record.doc["values"]}


HANDLERS: Final[Mapping[str, Handler]] = {
    "getTenant": get_tenant,
    "getTenantContext": list_context,
    "patchTenantContext": update_context,
}
