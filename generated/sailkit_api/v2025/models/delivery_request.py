from __future__ import annotations

from sailkit_core.model import Model
from sailkit_core.model import field as _field
from sailkit_core.model import model as _model


@_model
class DeliveryRequest(Model):
    authorization_header: str | None = _field("authorization_header", default=...)
    endpoint_url: str | None = _field("endpoint_url", default=...)
    method: str | None = _field("method", default=...)
