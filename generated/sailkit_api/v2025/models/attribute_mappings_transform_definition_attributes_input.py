from __future__ import annotations

from typing import TYPE_CHECKING

from sailkit_core.model import UNSET, Model, Unset
from sailkit_core.model import field as _field
from sailkit_core.model import model as _model

if TYPE_CHECKING:
    from . import IdentityAttributeMappingInput


@_model
class AttributeMappingsTransformDefinitionAttributesInput(Model):
    attributes: IdentityAttributeMappingInput | Unset = _field(
        "attributes", "IdentityAttributeMappingInput", default=UNSET
    )
    type: str | Unset = _field("type", default=UNSET)
