from __future__ import annotations

from sailkit_core.model import Model
from sailkit_core.model import field as _field
from sailkit_core.model import model as _model


@_model
class RoleMetadataFilter(Model):
    attribute: str | None = _field("attribute", default=...)
    values: list[str] | None = _field("values", default=...)
