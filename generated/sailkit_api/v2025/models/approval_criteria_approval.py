from __future__ import annotations

from typing import TYPE_CHECKING

from sailkit_core.codec import UNSET, Model, Unset
from sailkit_core.codec import field as _field
from sailkit_core.codec import model as _model

if TYPE_CHECKING:
    from . import CalculationType


@_model
class ApprovalCriteriaApproval(Model):
    calculation_type: CalculationType | str | Unset = _field("calculationType", default=UNSET)
    value: int | Unset = _field("value", default=UNSET)
