from __future__ import annotations

from sailkit_core.model import Model
from sailkit_core.model import field as _field
from sailkit_core.model import model as _model


@_model
class ExternalAttributes(Model):
    client_id: str | None = _field("clientId", default=...)
    description: str | None = _field("description", default=...)
    name: str | None = _field("name", default=...)
    url: str | None = _field("url", default=...)
