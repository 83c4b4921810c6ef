"""Access that requests grant, change and revoke: role assignments, and grants of other items."""

from __future__ import annotations

from typing import Any, Final

from sailkit_sandbox.store.database import Record, Records

Doc = dict[str, Any]
ACCESS_KINDS: Final = ("role_assignments", "grants")


def find_access(records: Records, identity_id: str, type: str, item_id: str) -> tuple[str, Record] | None:
    """Return the kind and the record of the access that an identity has by assignment or request, or None."""
    kind = "role_assignments" if type == "ROLE" else "grants"
    name = "role" if type == "ROLE" else "item"
    assignments = records.find(kind, "identity", identity_id)
    return next(((kind, record) for record in assignments if record.doc[name]["id"] == item_id), None)


def change_access(records: Records, record: Record, timestamp: str) -> None:
    doc = record.doc
    dates = {"startDate": doc.get("startDate"), "removeDate": doc.get("removeDate")}
    access_record = find_access(records, record.facts["target"], doc["type"], record.doc["itemId"])
    if access_record is None:
        if doc["requestType"] == "GRANT_ACCESS":
            records.add(*_build_access(record, dates, timestamp))
        return
    kind, access = access_record
    if doc["requestType"] == "REVOKE_ACCESS" and not doc.get("removeDate"):
        records.remove(kind, access.doc["id"])
    else:
        changed = dates if doc["requestType"] == "GRANT_ACCESS" else {k: v for k, v in dates.items() if v}
        records.save(kind, Record({**access.doc, **changed}, access.facts))


def _build_access(record: Record, dates: Doc, timestamp: str) -> tuple[str, list[Record]]:
    """Build the access that results from a request, with its kind of record."""
    doc, facts = record.doc, {"identity": record.facts["target"]}
    item = {"type": doc["type"], "id": record.doc["itemId"], "name": doc["name"]}
    if doc["type"] != "ROLE":
        return "grants", [Record({"id": doc["id"], "item": item, "addedDate": timestamp, **dates}, facts)]
    assignment = {
        "id": doc["id"],
        "role": item,
        "comments": (doc["requesterComment"] or {}).get("comment"),
        "assignmentSource": "UI",
        "assigner": doc["requester"],
        "assignedDimensions": [],
        "assignmentContext": None,
        "accountTargets": [],
        "addedDate": timestamp,
        **dates,
    }
    return "role_assignments", [Record(assignment, facts)]
