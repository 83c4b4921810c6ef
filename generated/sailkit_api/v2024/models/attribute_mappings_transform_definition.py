from __future__ import annotations

from typing import TYPE_CHECKING

from sailkit_core.model import Model
from sailkit_core.model import field as _field
from sailkit_core.model import model as _model

if TYPE_CHECKING:
    from . import AttributeMappingAttributes


@_model
class AttributeMappingsTransformDefinition(Model):
    attributes: AttributeMappingAttributes | None = _field("attributes", "AttributeMappingAttributes", default=...)
    id: str = _field("id", default=...)
    type: str | None = _field("type", default=...)
