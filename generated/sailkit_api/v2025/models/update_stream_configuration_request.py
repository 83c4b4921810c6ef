from __future__ import annotations

from typing import TYPE_CHECKING

from sailkit_core.model import Model
from sailkit_core.model import field as _field
from sailkit_core.model import model as _model

if TYPE_CHECKING:
    from . import DeliveryRequest


@_model
class UpdateStreamConfigurationRequest(Model):
    stream_id: str = _field("stream_id")
    delivery: DeliveryRequest | None = _field("delivery", "DeliveryRequest", default=...)
    description: str | None = _field("description", default=...)
    events_requested: list[str] | None = _field("events_requested", default=...)
