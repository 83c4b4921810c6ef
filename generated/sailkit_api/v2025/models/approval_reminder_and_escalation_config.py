from __future__ import annotations

from typing import TYPE_CHECKING

from sailkit_core.model import UNSET, Model, Unset
from sailkit_core.model import field as _field
from sailkit_core.model import model as _model

if TYPE_CHECKING:
    from . import IdentityReferenceWithNameAndEmail


@_model
class ApprovalReminderAndEscalationConfig(Model):
    days_between_reminders: int | None | Unset = _field("daysBetweenReminders", default=UNSET)
    days_until_escalation: int | None | Unset = _field("daysUntilEscalation", default=UNSET)
    fallback_approver_ref: IdentityReferenceWithNameAndEmail | None | Unset = _field(
        "fallbackApproverRef", "IdentityReferenceWithNameAndEmail", default=UNSET
    )
    max_reminders: int | None | Unset = _field("maxReminders", default=UNSET)
