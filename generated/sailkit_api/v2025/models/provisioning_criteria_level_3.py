from __future__ import annotations

from typing import TYPE_CHECKING

from sailkit_core.model import UNSET, Model, Unset
from sailkit_core.model import field as _field
from sailkit_core.model import model as _model

if TYPE_CHECKING:
    from . import ProvisioningCriteriaOperation


@_model
class ProvisioningCriteriaLevel3(Model):
    attribute: str | None | Unset = _field("attribute", default=UNSET)
    children: str | None | Unset = _field("children", default=UNSET)
    operation: ProvisioningCriteriaOperation | str | Unset = _field("operation", default=UNSET)
    value: str | None | Unset = _field("value", default=UNSET)
