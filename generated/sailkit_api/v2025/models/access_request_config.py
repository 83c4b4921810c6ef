from __future__ import annotations

from typing import TYPE_CHECKING

from sailkit_core.model import Model
from sailkit_core.model import field as _field
from sailkit_core.model import model as _model

if TYPE_CHECKING:
    from . import ApprovalReminderAndEscalationConfig, EntitlementRequestConfig, RequestOnBehalfOfConfig


@_model
class AccessRequestConfig(Model):
    approval_reminder_and_escalation_config: ApprovalReminderAndEscalationConfig | None = _field(
        "approvalReminderAndEscalationConfig", "ApprovalReminderAndEscalationConfig", default=...
    )
    approvals_must_be_external: bool | None = _field("approvalsMustBeExternal", default=...)
    auto_approval_enabled: bool | None = _field("autoApprovalEnabled", default=...)
    entitlement_request_config: EntitlementRequestConfig | None = _field(
        "entitlementRequestConfig", "EntitlementRequestConfig", default=...
    )
    reauthorization_enabled: bool | None = _field("reauthorizationEnabled", default=...)
    request_on_behalf_of_config: RequestOnBehalfOfConfig | None = _field(
        "requestOnBehalfOfConfig", "RequestOnBehalfOfConfig", default=...
    )
