from __future__ import annotations

from typing import TYPE_CHECKING

from sailkit_core.model import UNSET, Model, Unset
from sailkit_core.model import field as _field
from sailkit_core.model import model as _model

if TYPE_CHECKING:
    from . import BaseReferenceDto, ContextAttributeDto


@_model
class RoleMatchDto(Model):
    matched_attributes: list[ContextAttributeDto] | Unset = _field(
        "matchedAttributes", ["ContextAttributeDto"], default=UNSET
    )
    role_ref: BaseReferenceDto | Unset = _field("roleRef", "BaseReferenceDto", default=UNSET)
