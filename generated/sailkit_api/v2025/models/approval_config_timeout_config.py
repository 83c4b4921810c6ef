from __future__ import annotations

from typing import TYPE_CHECKING

from sailkit_core.model import UNSET, Model, Unset
from sailkit_core.model import field as _field
from sailkit_core.model import model as _model

if TYPE_CHECKING:
    from . import ApprovalConfigTimeoutConfigTimeoutResult


@_model
class ApprovalConfigTimeoutConfig(Model):
    days_until_timeout: int | Unset = _field("daysUntilTimeout", default=UNSET)
    enabled: bool | Unset = _field("enabled", default=UNSET)
    timeout_result: ApprovalConfigTimeoutConfigTimeoutResult | str | Unset = _field("timeoutResult", default=UNSET)
