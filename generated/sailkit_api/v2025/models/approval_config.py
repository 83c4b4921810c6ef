from __future__ import annotations

from typing import TYPE_CHECKING

from sailkit_core.codec import UNSET, Model, Unset
from sailkit_core.codec import field as _field
from sailkit_core.codec import model as _model

if TYPE_CHECKING:
    from . import (
        ApprovalChainItem,
        ApprovalConfigAutoApprove,
        ApprovalConfigCronTimezone,
        ApprovalConfigEscalationConfig,
        ApprovalConfigFallbackApprover,
        ApprovalConfigMachineIdentityManagerAssignment,
        ApprovalConfigReminderConfig,
        ApprovalConfigRequiresComment,
        ApprovalConfigTimeoutConfig,
    )


@_model
class ApprovalConfig(Model):
    auto_approve: ApprovalConfigAutoApprove | str | Unset = _field("autoApprove", default=UNSET)
    circumvent_approval_process: bool | Unset = _field("circumventApprovalProcess", default=UNSET)
    cron_timezone: ApprovalConfigCronTimezone | Unset = _field(
        "cronTimezone", "ApprovalConfigCronTimezone", default=UNSET
    )
    escalation_config: ApprovalConfigEscalationConfig | Unset = _field(
        "escalationConfig", "ApprovalConfigEscalationConfig", default=UNSET
    )
    fallback_approver: ApprovalConfigFallbackApprover | Unset = _field(
        "fallbackApprover", "ApprovalConfigFallbackApprover", default=UNSET
    )
    machine_identity_manager_assignment: ApprovalConfigMachineIdentityManagerAssignment | str | Unset = _field(
        "machineIdentityManagerAssignment", default=UNSET
    )
    reminder_config: ApprovalConfigReminderConfig | Unset = _field(
        "reminderConfig", "ApprovalConfigReminderConfig", default=UNSET
    )
    requires_comment: ApprovalConfigRequiresComment | str | Unset = _field("requiresComment", default=UNSET)
    serial_chain: list[ApprovalChainItem] | Unset = _field("serialChain", ["ApprovalChainItem"], default=UNSET)
    timeout_config: ApprovalConfigTimeoutConfig | Unset = _field(
        "timeoutConfig", "ApprovalConfigTimeoutConfig", default=UNSET
    )
