from __future__ import annotations

from typing import TYPE_CHECKING

from sailkit_core.model import Model
from sailkit_core.model import field as _field
from sailkit_core.model import model as _model

if TYPE_CHECKING:
    from . import AttributeMappingsTarget, AttributeMappingsTransformDefinition


@_model
class AttributeMappings(Model):
    target: AttributeMappingsTarget | None = _field("target", "AttributeMappingsTarget", default=...)
    transform_definition: AttributeMappingsTransformDefinition | None = _field(
        "transformDefinition", "AttributeMappingsTransformDefinition", default=...
    )
