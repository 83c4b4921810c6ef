from __future__ import annotations

from typing import TYPE_CHECKING

from sailkit_core.model import Model
from sailkit_core.model import field as _field
from sailkit_core.model import model as _model

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
    auto_approve: ApprovalConfigAutoApprove | str | None = _field("autoApprove", default=...)
    circumvent_approval_process: bool | None = _field("circumventApprovalProcess", default=...)
    cron_timezone: ApprovalConfigCronTimezone | None = _field("cronTimezone", "ApprovalConfigCronTimezone", default=...)
    escalation_config: ApprovalConfigEscalationConfig | None = _field(
        "escalationConfig", "ApprovalConfigEscalationConfig", default=...
    )
    fallback_approver: ApprovalConfigFallbackApprover | None = _field(
        "fallbackApprover", "ApprovalConfigFallbackApprover", default=...
    )
    machine_identity_manager_assignment: ApprovalConfigMachineIdentityManagerAssignment | str | None = _field(
        "machineIdentityManagerAssignment", default=...
    )
    reminder_config: ApprovalConfigReminderConfig | None = _field(
        "reminderConfig", "ApprovalConfigReminderConfig", default=...
    )
    requires_comment: ApprovalConfigRequiresComment | str | None = _field("requiresComment", default=...)
    serial_chain: list[ApprovalChainItem] | None = _field("serialChain", ["ApprovalChainItem"], default=...)
    timeout_config: ApprovalConfigTimeoutConfig | None = _field(
        "timeoutConfig", "ApprovalConfigTimeoutConfig", default=...
    )
