from __future__ import annotations

from typing import TYPE_CHECKING

from sailkit_core.model import Model
from sailkit_core.model import field as _field
from sailkit_core.model import model as _model

if TYPE_CHECKING:
    from . import IdentityReferenceWithNameAndEmail


@_model
class ApprovalReminderAndEscalationConfig(Model):
    days_between_reminders: int | None = _field("daysBetweenReminders", default=...)
    days_until_escalation: int | None = _field("daysUntilEscalation", default=...)
    fallback_approver_ref: IdentityReferenceWithNameAndEmail | None = _field(
        "fallbackApproverRef", "IdentityReferenceWithNameAndEmail", default=...
    )
    max_reminders: int | None = _field("maxReminders", default=...)
