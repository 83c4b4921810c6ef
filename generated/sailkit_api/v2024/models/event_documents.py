from __future__ import annotations

import datetime
from typing import TYPE_CHECKING, Any

from sailkit_core.codec import DATETIME
from sailkit_core.model import UNSET, Model, Unset
from sailkit_core.model import field as _field
from sailkit_core.model import model as _model

if TYPE_CHECKING:
    from . import DocumentType, EventDocumentActor


@_model
class EventDocuments(Model):
    field_type: DocumentType | str | Unset = _field("_type", default=UNSET)
    field_version: str | Unset = _field("_version", default=UNSET)
    action: str | Unset = _field("action", default=UNSET)
    actor: EventDocumentActor | Unset = _field("actor", "EventDocumentActor", default=UNSET)
    attributes: dict[str, Any] | Unset = _field("attributes", default=UNSET)
    created: datetime.datetime | None | Unset = _field("created", DATETIME, default=UNSET)
    details: str | Unset = _field("details", default=UNSET)
    id: str | Unset = _field("id", default=UNSET)
    ip_address: str | Unset = _field("ipAddress", default=UNSET)
    name: str | Unset = _field("name", default=UNSET)
    objects: list[str] | Unset = _field("objects", default=UNSET)
    operation: str | Unset = _field("operation", default=UNSET)
    org: str | Unset = _field("org", default=UNSET)
    pod: str | Unset = _field("pod", default=UNSET)
    stack: str | Unset = _field("stack", default=UNSET)
    status: str | Unset = _field("status", default=UNSET)
    synced: str | Unset = _field("synced", default=UNSET)
    target: EventDocumentActor | Unset = _field("target", "EventDocumentActor", default=UNSET)
    technical_name: str | Unset = _field("technicalName", default=UNSET)
    tracking_number: str | Unset = _field("trackingNumber", default=UNSET)
    type: str | Unset = _field("type", default=UNSET)
