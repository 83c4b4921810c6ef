from __future__ import annotations

from typing import TYPE_CHECKING

from ...codec import UNSET, Model, Unset
from ...codec import field as _field
from ...codec import model as _model

if TYPE_CHECKING:
    from . import CalculationType


@_model
class Approval2ApprovalCriteriaApproval(Model):
    calculation_type: CalculationType | str | Unset = _field("calculationType", default=UNSET)
    value: int | Unset = _field("value", default=UNSET)
