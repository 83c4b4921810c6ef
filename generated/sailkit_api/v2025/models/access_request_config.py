from __future__ import annotations

from typing import TYPE_CHECKING

from sailkit_core.model import UNSET, Model, Unset
from sailkit_core.model import field as _field
from sailkit_core.model import model as _model

if TYPE_CHECKING:
    from . import ApprovalReminderAndEscalationConfig, EntitlementRequestConfig, RequestOnBehalfOfConfig


@_model
class AccessRequestConfig(Model):
    approval_reminder_and_escalation_config: ApprovalReminderAndEscalationConfig | Unset = _field(
        "approvalReminderAndEscalationConfig", "ApprovalReminderAndEscalationConfig", default=UNSET
    )
    approvals_must_be_external: bool | Unset = _field("approvalsMustBeExternal", default=UNSET)
    auto_approval_enabled: bool | Unset = _field("autoApprovalEnabled", default=UNSET)
    entitlement_request_config: EntitlementRequestConfig | Unset = _field(
        "entitlementRequestConfig", "EntitlementRequestConfig", default=UNSET
    )
    reauthorization_enabled: bool | Unset = _field("reauthorizationEnabled", default=UNSET)
    request_on_behalf_of_config: RequestOnBehalfOfConfig | Unset = _field(
        "requestOnBehalfOfConfig", "RequestOnBehalfOfConfig", default=UNSET
    )
