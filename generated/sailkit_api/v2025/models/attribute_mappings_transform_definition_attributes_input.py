from __future__ import annotations

from typing import TYPE_CHECKING

from sailkit_core.codec import UNSET, Model, Unset
from sailkit_core.codec import field as _field
from sailkit_core.codec import model as _model

if TYPE_CHECKING:
    from . import AttributeMappingsTransformDefinitionAttributesInputAttributes


@_model
class AttributeMappingsTransformDefinitionAttributesInput(Model):
    attributes: AttributeMappingsTransformDefinitionAttributesInputAttributes | Unset = _field(
        "attributes", "AttributeMappingsTransformDefinitionAttributesInputAttributes", default=UNSET
    )
    type: str | Unset = _field("type", default=UNSET)
