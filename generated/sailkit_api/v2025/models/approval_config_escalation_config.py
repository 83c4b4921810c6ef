from __future__ import annotations

from typing import TYPE_CHECKING

from sailkit_core.model import Model
from sailkit_core.model import field as _field
from sailkit_core.model import model as _model

if TYPE_CHECKING:
    from . import ApprovalChainItem


@_model
class ApprovalConfigEscalationConfig(Model):
    days_until_first_escalation: int | None = _field("daysUntilFirstEscalation", default=...)
    enabled: bool | None = _field("enabled", default=...)
    escalation_chain: list[ApprovalChainItem] | None = _field("escalationChain", ["ApprovalChainItem"], default=...)
    escalation_cron_schedule: str | None = _field("escalationCronSchedule", default=...)
