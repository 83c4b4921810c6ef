from __future__ import annotations

from typing import TYPE_CHECKING

from sailkit_core.model import UNSET, Model, Unset
from sailkit_core.model import field as _field
from sailkit_core.model import model as _model

if TYPE_CHECKING:
    from . import DeliveryRequest


@_model
class UpdateStreamConfigurationRequest(Model):
    stream_id: str = _field("stream_id")
    delivery: DeliveryRequest | Unset = _field("delivery", "DeliveryRequest", default=UNSET)
    description: str | Unset = _field("description", default=UNSET)
    events_requested: list[str] | Unset = _field("events_requested", default=UNSET)
