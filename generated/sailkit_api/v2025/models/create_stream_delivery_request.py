from __future__ import annotations

from sailkit_core.model import UNSET, Model, Unset
from sailkit_core.model import field as _field
from sailkit_core.model import model as _model


@_model
class CreateStreamDeliveryRequest(Model):
    endpoint_url: str = _field("endpoint_url")
    method: str = _field("method")
    authorization_header: str | Unset = _field("authorization_header", default=UNSET)
