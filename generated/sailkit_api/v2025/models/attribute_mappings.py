from __future__ import annotations

from typing import TYPE_CHECKING

from sailkit_core.model import UNSET, Model, Unset
from sailkit_core.model import field as _field
from sailkit_core.model import model as _model

if TYPE_CHECKING:
    from . import AttributeMappingsTarget, AttributeMappingsTransformDefinition


@_model
class AttributeMappings(Model):
    target: AttributeMappingsTarget | Unset = _field("target", "AttributeMappingsTarget", default=UNSET)
    transform_definition: AttributeMappingsTransformDefinition | Unset = _field(
        "transformDefinition", "AttributeMappingsTransformDefinition", default=UNSET
    )
