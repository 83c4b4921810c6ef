from __future__ import annotations

from typing import TYPE_CHECKING

from sailkit_core.model import Model
from sailkit_core.model import field as _field
from sailkit_core.model import model as _model

if TYPE_CHECKING:
    from . import CalculationType


@_model
class ApprovalCriteriaApproval(Model):
    calculation_type: CalculationType | str | None = _field("calculationType", default=...)
    value: int | None = _field("value", default=...)
