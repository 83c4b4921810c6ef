from __future__ import annotations

from sailkit_core.codec import UNSET, Model, Unset
from sailkit_core.codec import field as _field
from sailkit_core.codec import model as _model


@_model
class DeliveryResponse(Model):
    endpoint_url: str | Unset = _field("endpoint_url", default=UNSET)
    method: str | Unset = _field("method", default=UNSET)
