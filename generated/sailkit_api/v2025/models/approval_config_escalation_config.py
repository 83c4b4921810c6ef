from __future__ import annotations

from typing import TYPE_CHECKING

from sailkit_core.codec import UNSET, Model, Unset
from sailkit_core.codec import field as _field
from sailkit_core.codec import model as _model

if TYPE_CHECKING:
    from . import ApprovalChainItem


@_model
class ApprovalConfigEscalationConfig(Model):
    days_until_first_escalation: int | Unset = _field("daysUntilFirstEscalation", default=UNSET)
    enabled: bool | Unset = _field("enabled", default=UNSET)
    escalation_chain: list[ApprovalChainItem] | Unset = _field("escalationChain", ["ApprovalChainItem"], default=UNSET)
    escalation_cron_schedule: str | Unset = _field("escalationCronSchedule", default=UNSET)
