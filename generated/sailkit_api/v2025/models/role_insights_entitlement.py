from __future__ import annotations

from sailkit_core.model import Model
from sailkit_core.model import field as _field
from sailkit_core.model import model as _model


@_model
class RoleInsightsEntitlement(Model):
    attribute: str | None = _field("attribute", default=...)
    description: str | None = _field("description", default=...)
    id: str = _field("id", default=...)
    name: str | None = _field("name", default=...)
    source: str | None = _field("source", default=...)
    value: str | None = _field("value", default=...)
