from __future__ import annotations

from ...codec import Model
from ...codec import field as _field
from ...codec import model as _model


@_model
class RoleMetadataBulkUpdateByIdRequestValuesItem(Model):
    attribute: str = _field("attribute")
    values: list[str] | None = _field("values")
