from __future__ import annotations

from sailkit_core.model import UNSET, Model, Unset
from sailkit_core.model import field as _field
from sailkit_core.model import model as _model


@_model
class DeliveryRequest(Model):
    authorization_header: str | Unset = _field("authorization_header", default=UNSET)
    endpoint_url: str | Unset = _field("endpoint_url", default=UNSET)
    method: str | Unset = _field("method", default=UNSET)
