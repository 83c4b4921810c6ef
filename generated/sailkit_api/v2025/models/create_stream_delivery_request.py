from __future__ import annotations

from ...codec import UNSET, Model, Unset
from ...codec import field as _field
from ...codec import model as _model


@_model
class CreateStreamDeliveryRequest(Model):
    endpoint_url: str = _field("endpoint_url")
    method: str = _field("method")
    authorization_header: str | Unset = _field("authorization_header", default=UNSET)
