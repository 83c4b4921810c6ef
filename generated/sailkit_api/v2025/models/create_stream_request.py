from __future__ import annotations

from typing import TYPE_CHECKING

from sailkit_core.model import UNSET, Model, Unset
from sailkit_core.model import field as _field
from sailkit_core.model import model as _model

if TYPE_CHECKING:
    from . import CreateStreamDeliveryRequest


@_model
class CreateStreamRequest(Model):
    delivery: CreateStreamDeliveryRequest = _field("delivery", "CreateStreamDeliveryRequest")
    description: str | Unset = _field("description", default=UNSET)
    events_requested: list[str] | Unset = _field("events_requested", default=UNSET)
