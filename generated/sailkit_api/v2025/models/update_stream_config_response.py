from __future__ import annotations

import datetime
from typing import TYPE_CHECKING

from sailkit_core.codec import DATETIME
from sailkit_core.model import Model
from sailkit_core.model import field as _field
from sailkit_core.model import model as _model

if TYPE_CHECKING:
    from . import DeliveryResponse


@_model
class UpdateStreamConfigResponse(Model):
    aud: str | None = _field("aud", default=...)
    delivery: DeliveryResponse | None = _field("delivery", "DeliveryResponse", default=...)
    description: str | None = _field("description", default=...)
    events_delivered: list[str] | None = _field("events_delivered", default=...)
    events_requested: list[str] | None = _field("events_requested", default=...)
    events_supported: list[str] | None = _field("events_supported", default=...)
    inactivity_timeout: int | None = _field("inactivity_timeout", default=...)
    iss: str | None = _field("iss", default=...)
    min_verification_interval: int | None = _field("min_verification_interval", default=...)
    stream_id: str | None = _field("stream_id", default=...)
    updated_at: datetime.datetime | None = _field("updatedAt", DATETIME, default=...)
