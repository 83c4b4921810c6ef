from __future__ import annotations

from typing import TYPE_CHECKING

from sailkit_core.model import UNSET, Model, Unset
from sailkit_core.model import field as _field
from sailkit_core.model import model as _model

if TYPE_CHECKING:
    from . import ProvisioningCriteriaLevel3, ProvisioningCriteriaOperation


@_model
class ProvisioningCriteriaLevel2(Model):
    attribute: str | None | Unset = _field("attribute", default=UNSET)
    children: list[ProvisioningCriteriaLevel3] | None | Unset = _field(
        "children", ["ProvisioningCriteriaLevel3"], default=UNSET
    )
    operation: ProvisioningCriteriaOperation | str | Unset = _field("operation", default=UNSET)
    value: str | None | Unset = _field("value", default=UNSET)
