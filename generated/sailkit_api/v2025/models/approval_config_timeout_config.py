from __future__ import annotations

from typing import TYPE_CHECKING

from sailkit_core.model import Model
from sailkit_core.model import field as _field
from sailkit_core.model import model as _model

if TYPE_CHECKING:
    from . import ApprovalConfigTimeoutConfigTimeoutResult


@_model
class ApprovalConfigTimeoutConfig(Model):
    days_until_timeout: int | None = _field("daysUntilTimeout", default=...)
    enabled: bool | None = _field("enabled", default=...)
    timeout_result: ApprovalConfigTimeoutConfigTimeoutResult | str | None = _field("timeoutResult", default=...)
