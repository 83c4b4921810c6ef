from __future__ import annotations

from typing import TYPE_CHECKING

from sailkit_core.model import Model
from sailkit_core.model import field as _field
from sailkit_core.model import model as _model

if TYPE_CHECKING:
    from . import FieldDetailsDto, UsageType


@_model
class ProvisioningPolicyDto(Model):
    name: str | None = _field("name")
    description: str | None = _field("description", default=...)
    fields: list[FieldDetailsDto] | None = _field("fields", ["FieldDetailsDto"], default=...)
    usage_type: UsageType | str | None = _field("usageType", default=...)
