from __future__ import annotations

from typing import TYPE_CHECKING

from sailkit_core.model import Model
from sailkit_core.model import field as _field
from sailkit_core.model import model as _model

if TYPE_CHECKING:
    from . import AttributeMappingsTargetType


@_model
class AttributeMappingsTarget(Model):
    attribute_name: str | None = _field("attributeName", default=...)
    source_id: str | None = _field("sourceId", default=...)
    type: AttributeMappingsTargetType | str | None = _field("type", default=...)
