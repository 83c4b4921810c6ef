from __future__ import annotations

from typing import TYPE_CHECKING

from sailkit_core.model import UNSET, Model, Unset
from sailkit_core.model import field as _field
from sailkit_core.model import model as _model

if TYPE_CHECKING:
    from . import AttributeMappingsTargetType


@_model
class AttributeMappingsTarget(Model):
    attribute_name: str | Unset = _field("attributeName", default=UNSET)
    source_id: str | Unset = _field("sourceId", default=UNSET)
    type: AttributeMappingsTargetType | str | Unset = _field("type", default=UNSET)
