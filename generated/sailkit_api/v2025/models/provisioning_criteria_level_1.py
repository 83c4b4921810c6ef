from __future__ import annotations

from typing import TYPE_CHECKING

from sailkit_core.model import Model
from sailkit_core.model import field as _field
from sailkit_core.model import model as _model

if TYPE_CHECKING:
    from . import ProvisioningCriteriaLevel2, ProvisioningCriteriaOperation


@_model
class ProvisioningCriteriaLevel1(Model):
    attribute: str | None = _field("attribute", default=...)
    children: list[ProvisioningCriteriaLevel2] | None = _field("children", ["ProvisioningCriteriaLevel2"], default=...)
    operation: ProvisioningCriteriaOperation | str | None = _field("operation", default=...)
    value: str | None = _field("value", default=...)
