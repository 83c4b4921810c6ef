from __future__ import annotations

from typing import TYPE_CHECKING

from sailkit_core.codec import UNSET, Model, Unset
from sailkit_core.codec import field as _field
from sailkit_core.codec import model as _model

if TYPE_CHECKING:
    from . import IdentityAttributeMappingInput


@_model
class AttributeMappingsTransformDefinitionAttributesInput(Model):
    attributes: IdentityAttributeMappingInput | Unset = _field(
        "attributes", "IdentityAttributeMappingInput", default=UNSET
    )
    type: str | Unset = _field("type", default=UNSET)
