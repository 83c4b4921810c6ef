from __future__ import annotations

from sailkit_core.model import Model
from sailkit_core.model import field as _field
from sailkit_core.model import model as _model


@_model
class IdentityAttributeMappingInput(Model):
    attribute_name: str | None = _field("attributeName", default=...)
    name: str | None = _field("name", default=...)
    source_name: str | None = _field("sourceName", default=...)
