from __future__ import annotations

import datetime
from typing import TYPE_CHECKING, Any

from sailkit_core.codec import DATETIME
from sailkit_core.model import UNSET, Model, Unset
from sailkit_core.model import field as _field
from sailkit_core.model import model as _model

if TYPE_CHECKING:
    from . import EventDocumentActor


@_model
class EventDocument(Model):
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
    stack: str | Unset = _field("stack", default=UNSET)
    status: str | Unset = _field("status", default=UNSET)
    synced: str | Unset = _field("synced", default=UNSET)
    target: EventDocumentActor | Unset = _field("target", "EventDocumentActor", default=UNSET)
    technical_name: str | Unset = _field("technicalName", default=UNSET)
    tracking_number: str | Unset = _field("trackingNumber", default=UNSET)
    type: str | Unset = _field("type", default=UNSET)
