from __future__ import annotations

from typing import TYPE_CHECKING

from sailkit_core.model import Model
from sailkit_core.model import field as _field
from sailkit_core.model import model as _model

if TYPE_CHECKING:
    from . import TransformDefinition


@_model
class IdentityAttributeTransform(Model):
    identity_attribute_name: str | None = _field("identityAttributeName", default=...)
    transform_definition: TransformDefinition | None = _field("transformDefinition", "TransformDefinition", default=...)
