from __future__ import annotations

from typing import TYPE_CHECKING

from sailkit_core.model import UNSET, Model, Unset
from sailkit_core.model import field as _field
from sailkit_core.model import model as _model

if TYPE_CHECKING:
    from . import TransformDefinition


@_model
class IdentityAttributeTransform(Model):
    identity_attribute_name: str | Unset = _field("identityAttributeName", default=UNSET)
    transform_definition: TransformDefinition | Unset = _field(
        "transformDefinition", "TransformDefinition", default=UNSET
    )
