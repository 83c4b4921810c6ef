from __future__ import annotations

import datetime
from typing import TYPE_CHECKING, Any

from sailkit_core.codec import DATETIME
from sailkit_core.model import Model
from sailkit_core.model import field as _field
from sailkit_core.model import model as _model

if TYPE_CHECKING:
    from . import EventDocumentActor


@_model
class EventDocument(Model):
    action: str | None = _field("action", default=...)
    actor: EventDocumentActor | None = _field("actor", "EventDocumentActor", default=...)
    attributes: dict[str, Any] | None = _field("attributes", default=...)
    created: datetime.datetime | None = _field("created", DATETIME, default=...)
    details: str | None = _field("details", default=...)
    id: str = _field("id", default=...)
    ip_address: str | None = _field("ipAddress", default=...)
    name: str | None = _field("name", default=...)
    objects: list[str] | None = _field("objects", default=...)
    operation: str | None = _field("operation", default=...)
    stack: str | None = _field("stack", default=...)
    status: str | None = _field("status", default=...)
    synced: str | None = _field("synced", default=...)
    target: EventDocumentActor | None = _field("target", "EventDocumentActor", default=...)
    technical_name: str | None = _field("technicalName", default=...)
    tracking_number: str | None = _field("trackingNumber", default=...)
    type: str | None = _field("type", default=...)
