from __future__ import annotations

from sailkit_core.model import Model
from sailkit_core.model import field as _field
from sailkit_core.model import model as _model


@_model
class RoleMetadataBulkUpdateByFilterRequestValue(Model):
    values: list[str] | None = _field("values")
    attribute_key: str | None = _field("attributeKey", default=...)
