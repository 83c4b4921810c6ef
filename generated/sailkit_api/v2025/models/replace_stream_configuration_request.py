from __future__ import annotations

from typing import TYPE_CHECKING

from sailkit_core.model import Model
from sailkit_core.model import field as _field
from sailkit_core.model import model as _model

if TYPE_CHECKING:
    from . import CreateStreamDeliveryRequest


@_model
class ReplaceStreamConfigurationRequest(Model):
    delivery: CreateStreamDeliveryRequest = _field("delivery", "CreateStreamDeliveryRequest")
    stream_id: str = _field("stream_id")
    description: str | None = _field("description", default=...)
    events_requested: list[str] | None = _field("events_requested", default=...)
