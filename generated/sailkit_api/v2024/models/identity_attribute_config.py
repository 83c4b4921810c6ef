from __future__ import annotations

from typing import TYPE_CHECKING

from sailkit_core.model import Model
from sailkit_core.model import field as _field
from sailkit_core.model import model as _model

if TYPE_CHECKING:
    from . import IdentityAttributeTransform


@_model
class IdentityAttributeConfig(Model):
    attribute_transforms: list[IdentityAttributeTransform] | None = _field(
        "attributeTransforms", ["IdentityAttributeTransform"], default=...
    )
    enabled: bool | None = _field("enabled", default=...)
