from __future__ import annotations

from typing import TYPE_CHECKING

from sailkit_core.model import Model
from sailkit_core.model import field as _field
from sailkit_core.model import model as _model

if TYPE_CHECKING:
    from . import AccountCorrelatedSource, ProvisionedAccountResult, ProvisionedAttributeRequest


@_model
class ProvisionedAccountRequest(Model):
    account_operation: str = _field("accountOperation")
    provisioning_result: ProvisionedAccountResult | str = _field("provisioningResult")
    provisioning_target: str = _field("provisioningTarget")
    source: AccountCorrelatedSource = _field("source", "AccountCorrelatedSource")
    account_id: str | None = _field("accountId", default=...)
    attribute_requests: list[ProvisionedAttributeRequest] | None = _field(
        "attributeRequests", ["ProvisionedAttributeRequest"], default=...
    )
    ticket_id: str | None = _field("ticketId", default=...)
