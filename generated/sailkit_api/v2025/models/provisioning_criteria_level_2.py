from __future__ import annotations

from typing import TYPE_CHECKING

from sailkit_core.model import Model
from sailkit_core.model import field as _field
from sailkit_core.model import model as _model

if TYPE_CHECKING:
    from . import ProvisioningCriteriaLevel3, ProvisioningCriteriaOperation


@_model
class ProvisioningCriteriaLevel2(Model):
    attribute: str | None = _field("attribute", default=...)
    children: list[ProvisioningCriteriaLevel3] | None = _field("children", ["ProvisioningCriteriaLevel3"], default=...)
    operation: ProvisioningCriteriaOperation | str | None = _field("operation", default=...)
    value: str | None = _field("value", default=...)
