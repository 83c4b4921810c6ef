from __future__ import annotations

from sailkit_core.model import Model
from sailkit_core.model import field as _field
from sailkit_core.model import model as _model


@_model
class BaseEntitlement(Model):
    attribute: str | None = _field("attribute", default=...)
    description: str | None = _field("description", default=...)
    has_permissions: bool | None = _field("hasPermissions", default=...)
    id: str = _field("id", default=...)
    name: str | None = _field("name", default=...)
    privileged: bool | None = _field("privileged", default=...)
    schema: str | None = _field("schema", default=...)
    value: str | None = _field("value", default=...)
