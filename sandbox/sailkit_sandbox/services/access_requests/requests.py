"""What the operations on access requests do: ask, withdraw, close, and tell how far requests are."""

from __future__ import annotations

import zlib
from collections.abc import Iterable, Mapping
from typing import Any, Final

import attrs

from sailkit_sandbox.base.api_errors import bad_request, not_found
from sailkit_sandbox.base.response import Response
from sailkit_sandbox.services.common import bodies
from sailkit_sandbox.services.common import listing as paging
from sailkit_sandbox.services.common.caller import caller_reference, identity_id
from sailkit_sandbox.services.common.operation_call import Handler, OperationCall
from sailkit_sandbox.store.database import Record, Selection
from sailkit_sandbox.store.filters import And, Comparison, Filter, Or, parse_time

from . import items as access_items
from . import lifecycle as requested_items
from .lifecycle import KIND, Wish

Doc = dict[str, Any]
_TYPES: Final = ("GRANT_ACCESS", "REVOKE_ACCESS", "MODIFY_ACCESS")
_MOST_IDENTITIES: Final = 10
_MOST_ENTITLEMENTS: Final = 25
_CLOSED: Final = {"Terminated": "TERMINATED", "Completed": "REQUEST_COMPLETED"}
_INNER: Final = ("itemId", "approval")
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


def caller(call: OperationCall) -> Doc:
    """Who calls, as others refer to an identity.

    Raises:
        HttpError: 400, where there is nobody behind the client.
    """
    found = caller_reference(call)
    if found is None:
        raise bad_request("Access is asked for by an identity, and there is none behind this client.")
    return found


def create(call: OperationCall) -> Response:
    """Ask for access; what was asked for already, and is not decided, is answered and not asked for again."""
    wishes = _wishes(call, bodies.properties(call.body))
    requester = caller(call)
    automatic = bool(_config(call)["autoApprovalEnabled"])
    going = {requested_items.open_key(record): record for record in _open(call)}
    new: dict[str, list[Record]] = {}
    existing: dict[str, list[Record]] = {}
    for wish in wishes:
        target = wish.target["id"]
        if wish.open_key in going:
            existing.setdefault(target, []).append(going[wish.open_key])
        elif not _holds_already(call, wish):
            mine = new.setdefault(target, [])
            request_id = mine[0].doc["accessRequestId"] if mine else requested_items.unique()
            record = requested_items.start(call, wish, requester, request_id, automatic=automatic)
            going[wish.open_key] = record
            mine.append(record)
    return Response.of(
        {
            "newRequests": [_tracked(target, records) for target, records in new.items()],
            "existingRequests": [_tracked(target, records) for target, records in existing.items()],
        },
        202,
    )


def _open(call: OperationCall) -> list[Record]:
    return [
        record
        for phase in (requested_items.APPROVAL, requested_items.PROVISIONING)
        for record in call.records.find(KIND, "phase", phase)
    ]


def _tracked(target: str, records: Iterable[Record]) -> Doc:
    items = [{"type": record.doc["type"], "id": record.doc["itemId"]} for record in records]
    hashed = zlib.crc32(f"{target} {items}".encode()) & 0x7FFF_FFFF
    ids = list(dict.fromkeys(record.doc["accessRequestId"] for record in records))
    return {"requestedFor": target, "requestedItemsDetails": items, "attributesHash": hashed, "accessRequestIds": ids}


def _holds_already(call: OperationCall, wish: Wish) -> bool:
    """Whether a grant would change nothing: such requests are ignored."""
    if wish.request_type != "GRANT_ACCESS":
        return False
    found = requested_items.held(call.records, wish.target["id"], wish.type, wish.item["id"])
    return found is not None and (found[1].doc.get("removeDate") or None) == (wish.given.get("removeDate") or None)


def _wishes(call: OperationCall, body: Mapping[str, Any]) -> list[Wish]:
    """Read what is asked for.

    Raises:
        HttpError: 400, where it makes no sense, or identities or items are not there.
    """
    kind = body.get("requestType") or "GRANT_ACCESS"
    bodies.choice({"requestType": kind}, "requestType", _TYPES)
    pairs = _pairs(body)
    _check_counts(kind, body, pairs)
    wishes = [_wish(call, kind, target, given) for target, items in pairs for given in items]
    if not wishes:
        raise bad_request("requestedFor and requestedItems must name whom access is asked for, and which.")
    return wishes


def _pairs(body: Mapping[str, Any]) -> list[tuple[str, list[Doc]]]:
    """Identities, each with the items that are asked for."""
    singly = body.get("requestedForWithRequestedItems")
    if singly is None:
        items = body.get("requestedItems") or []
        return [(target, items) for target in dict.fromkeys(bodies.texts(body, "requestedFor"))]
    return [(str(each.get("identityId")), each.get("requestedItems") or []) for each in singly]


def _check_counts(kind: str, body: Mapping[str, Any], pairs: list[tuple[str, list[Doc]]]) -> None:
    entitlements = {str(item.get("id")) for _, items in pairs for item in items if item.get("type") == "ENTITLEMENT"}
    if kind == "REVOKE_ACCESS":
        if body.get("requestedForWithRequestedItems") is not None:
            raise bad_request("requestedForWithRequestedItems is not for REVOKE_ACCESS.")
        if len(pairs) > 1:
            raise bad_request("REVOKE_ACCESS takes one identity at a time.")
        if len(entitlements) > 1:
            raise bad_request("REVOKE_ACCESS takes one entitlement at a time.")
    if entitlements and (len(entitlements) > _MOST_ENTITLEMENTS or len(pairs) > _MOST_IDENTITIES):
        most = f"{_MOST_IDENTITIES} identities and {_MOST_ENTITLEMENTS} entitlements"
        raise bad_request(f"A request for entitlements takes at most {most}.")


def _wish(call: OperationCall, kind: str, target_id: str, given: Doc) -> Wish:
    target = call.records.get("identities", target_id)
    if target is None:
        raise bad_request(f"There is no identity with id {target_id[:100]}.")
    type = bodies.choice(given, "type", tuple(access_items.TYPES))
    item_id = str(given.get("id"))
    item = access_items.item(call.records, type, item_id)
    if item is None:
        raise bad_request(f"There is no {type} with id {item_id[:100]}.")
    wish = Wish(request_type=kind, target=target.doc, item=item, type=type, given=given)
    _check_dates(call, wish)
    if kind == "GRANT_ACCESS" and item.get("requestable") is False:
        raise bad_request(f"{item['name']} cannot be requested.")
    if kind != "GRANT_ACCESS":
        _check_held(call, wish)
    return wish


def _check_dates(call: OperationCall, wish: Wish) -> None:
    for name in ("startDate", "removeDate"):
        text = wish.given.get(name)
        if text is None:
            continue
        date = parse_time(text) if isinstance(text, str) else None
        if date is None or date.timestamp() <= call.now:
            raise bad_request(f"{name} must be a date and time in the future, such as 2030-01-31T12:00:00Z.")
        if name == "startDate" and wish.request_type == "REVOKE_ACCESS":
            raise bad_request("startDate is not for REVOKE_ACCESS.")


def _check_held(call: OperationCall, wish: Wish) -> None:
    found = requested_items.held(call.records, wish.target["id"], wish.type, wish.item["id"])
    if found is None:
        raise bad_request(f"{wish.target['name']} does not have {wish.item['name']} by a request or assignment.")
    if found[1].doc.get("assignmentSource") == "RULE" and wish.request_type == "REVOKE_ACCESS":
        raise bad_request(f"{wish.target['name']} has {wish.item['name']} by membership, which cannot be revoked.")


def matching(call: OperationCall, id: str) -> list[Record]:
    """The items of the request with this id, or the one item with it.

    Raises:
        HttpError: 404, where there are none.
    """
    one = call.records.get(KIND, id)
    found = [one] if one else call.records.find(KIND, "request", id)
    if not found:
        raise not_found("access request", id)
    return found


def cancel(call: OperationCall) -> Response:
    """Withdraw a request."""
    body = bodies.properties(call.body)
    return _cancel(call, [str(body.get("accountActivityId"))], body)


def cancel_many(call: OperationCall) -> Response:
    """Withdraw requests."""
    body = bodies.properties(call.body)
    return _cancel(call, bodies.texts(body, "accessRequestIds", least=1, most=50), body)


def _cancel(call: OperationCall, ids: Iterable[str], body: Mapping[str, Any]) -> Response:
    comment = body.get("comment")
    if not isinstance(comment, str) or not comment:
        raise bad_request("comment must say why.")
    for id in dict.fromkeys(ids):
        for record in matching(call, id):
            requested_items.cancel(call, record, caller(call), comment)
    return Response.of({}, 202)


def close(call: OperationCall) -> Response:
    """End requests that are stuck."""
    body = bodies.properties(call.body)
    status = bodies.choice({"executionStatus": "Terminated", **body}, "executionStatus", tuple(_CLOSED))
    bodies.choice({"completionStatus": "Failure", **body}, "completionStatus", ("Success", "Incomplete", "Failure"))
    message = str(body.get("message") or "Closed by an administrator.")
    for id in dict.fromkeys(bodies.texts(body, "accessRequestIds", least=1)):
        for record in matching(call, id):
            if record.facts["phase"] != requested_items.DONE:
                requested_items.close(call, record, _CLOSED[status], message)
    return Response.of({}, 202)


def row(record: Record) -> Doc:
    """A requested item's values by the names that filters, sorters and parameters use."""
    doc = record.doc
    named = ("accessRequestId", "accountActivityItemId", "created", "modified", "name")
    owners = [detail["currentOwner"]["id"] for detail in doc["approvalDetails"]]
    return {
        **{name: doc[name] for name in named},
        "id": doc["id"],
        "status": doc["state"],
        "requested-for": record.facts["target"],
        "requested-by": doc["requester"]["id"],
        "assigned-to": owners[0] if owners and record.facts["phase"] == requested_items.APPROVAL else None,
    }


def list_status(call: OperationCall) -> Response:
    """Answer how far requests are."""
    return paging.listed(call, _selected(call), paging.reshaped(_shown))


def list_for_administrators(call: OperationCall) -> Response:
    """Answer how far requests are, as administrators see it."""
    return paging.listed(call, _selected(call), paging.reshaped(_shown_to_administrators))


def _selected(call: OperationCall) -> Selection:
    """The requests that the parameters select.

    Raises:
        HttpError: 400, for parameters that exclude each other, or have another value than they can.
    """
    query = call.query
    if "regarding-identity" in query and ("requested-for" in query or "requested-by" in query):
        raise bad_request("regarding-identity cannot be given with requested-for or requested-by.")
    asked: list[Filter] = [
        Comparison(name, "eq", (identity_id(call, query[name]),))
        for name in ("requested-for", "requested-by", "assigned-to")
        if name in query
    ]
    if "regarding-identity" in query:
        regarded = identity_id(call, query["regarding-identity"])
        asked.append(Or(tuple(Comparison(name, "eq", (regarded,)) for name in ("requested-for", "requested-by"))))
    if "request-state" in query:
        bodies.choice(query, "request-state", ("EXECUTING",))
        asked.append(Comparison("status", "eq", ("EXECUTING",)))
    return narrowed(paging.selection(call, KIND, row, columns={}), asked)


def narrowed(selected: Selection, asked: Iterable[Filter]) -> Selection:
    """A selection of what passes some filters too."""
    terms = (*asked, *((selected.filter,) if selected.filter is not None else ()))
    return attrs.evolve(selected, filter=And(terms) if terms else None)


def _shown(doc: Doc) -> Doc:
    """A requested item as it is answered: its id is that of the item."""
    return {**{name: value for name, value in doc.items() if name not in _INNER}, "id": doc["itemId"]}


def _shown_to_administrators(doc: Doc) -> Doc:
    return {name: value for name, value in _shown(doc).items() if name != "approvalIds"}


def _config(call: OperationCall) -> Doc:
    found = call.records.get(_SETTINGS, _CONFIG)
    return dict(_DEFAULTS) if found is None else {name: value for name, value in found.doc.items() if name != "id"}


def get_config(call: OperationCall) -> Response:
    """Answer how access is requested in this tenant."""
    return Response.of(_config(call))


def set_config(call: OperationCall) -> Response:
    """Set how access is requested in this tenant; what is not given becomes as it is in a new one."""
    config = {**_DEFAULTS, **bodies.properties(call.body)}
    bodies.flag(config, "autoApprovalEnabled")
    if call.records.get(_SETTINGS, _CONFIG) is not None:
        call.records.remove(_SETTINGS, _CONFIG)
    call.records.add(_SETTINGS, [Record({**config, "id": _CONFIG})])
    return Response.of(config)


HANDLERS: Final[Mapping[str, Handler]] = {
    "createAccessRequest": create,
    "cancelAccessRequest": cancel,
    "cancelAccessRequestInBulk": cancel_many,
    "closeAccessRequest": close,
    "listAccessRequestStatus": list_status,
    "listAdministratorsAccessRequestStatus": list_for_administrators,
    "getAccessRequestConfig": get_config,
    "setAccessRequestConfig": set_config,
}
