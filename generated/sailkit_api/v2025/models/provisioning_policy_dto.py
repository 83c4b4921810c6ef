from __future__ import annotations

from typing import TYPE_CHECKING

from sailkit_core.model import UNSET, Model, Unset
from sailkit_core.model import field as _field
from sailkit_core.model import model as _model

if TYPE_CHECKING:
    from . import FieldDetailsDto, UsageType


@_model
class ProvisioningPolicyDto(Model):
    name: str | None = _field("name")
    description: str | Unset = _field("description", default=UNSET)
    fields: list[FieldDetailsDto] | Unset = _field("fields", ["FieldDetailsDto"], default=UNSET)
    usage_type: UsageType | str | Unset = _field("usageType", default=UNSET)
