from __future__ import annotations

from typing import TYPE_CHECKING

from sailkit_core.model import UNSET, Model, Unset
from sailkit_core.model import field as _field
from sailkit_core.model import model as _model

if TYPE_CHECKING:
    from . import DeliveryResponse


@_model
class StreamConfigResponse(Model):
    aud: str | Unset = _field("aud", default=UNSET)
    delivery: DeliveryResponse | Unset = _field("delivery", "DeliveryResponse", default=UNSET)
    description: str | Unset = _field("description", default=UNSET)
    events_delivered: list[str] | Unset = _field("events_delivered", default=UNSET)
    events_requested: list[str] | Unset = _field("events_requested", default=UNSET)
    events_supported: list[str] | Unset = _field("events_supported", default=UNSET)
    inactivity_timeout: int | Unset = _field("inactivity_timeout", default=UNSET)
    iss: str | Unset = _field("iss", default=UNSET)
    min_verification_interval: int | Unset = _field("min_verification_interval", default=UNSET)
    stream_id: str | Unset = _field("stream_id", default=UNSET)
