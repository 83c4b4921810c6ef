from __future__ import annotations

from typing import TYPE_CHECKING

from sailkit_core.model import Model
from sailkit_core.model import field as _field
from sailkit_core.model import model as _model

if TYPE_CHECKING:
    from . import BaseReferenceDto, ContextAttributeDto


@_model
class RoleMatchDto(Model):
    matched_attributes: list[ContextAttributeDto] | None = _field(
        "matchedAttributes", ["ContextAttributeDto"], default=...
    )
    role_ref: BaseReferenceDto | None = _field("roleRef", "BaseReferenceDto", default=...)
