from __future__ import annotations

from sailkit_core.model import Model
from sailkit_core.model import field as _field
from sailkit_core.model import model as _model


@_model
class CreateStreamDeliveryRequest(Model):
    endpoint_url: str = _field("endpoint_url")
    method: str = _field("method")
    authorization_header: str | None = _field("authorization_header", default=...)
