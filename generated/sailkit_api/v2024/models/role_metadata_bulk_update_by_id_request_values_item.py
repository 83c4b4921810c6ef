from __future__ import annotations

from sailkit_core.codec import Model
from sailkit_core.codec import field as _field
from sailkit_core.codec import model as _model


@_model
class RoleMetadataBulkUpdateByIdRequestValuesItem(Model):
    attribute: str = _field("attribute")
    values: list[str] | None = _field("values")
