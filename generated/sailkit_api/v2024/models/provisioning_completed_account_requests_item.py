from __future__ import annotations

from typing import TYPE_CHECKING

from sailkit_core.codec import UNSET, Model, Unset
from sailkit_core.codec import field as _field
from sailkit_core.codec import model as _model

if TYPE_CHECKING:
    from . import (
        AccountCorrelatedSource,
        ProvisionedAttributeRequest,
        ProvisioningCompletedAccountRequestsItemProvisioningResult,
    )


@_model
class ProvisioningCompletedAccountRequestsItem(Model):
    account_operation: str = _field("accountOperation")
    provisioning_result: ProvisioningCompletedAccountRequestsItemProvisioningResult | str = _field("provisioningResult")
    provisioning_target: str = _field("provisioningTarget")
    source: AccountCorrelatedSource = _field("source", "AccountCorrelatedSource")
    account_id: str | Unset = _field("accountId", default=UNSET)
    attribute_requests: list[ProvisionedAttributeRequest] | None | Unset = _field(
        "attributeRequests", ["ProvisionedAttributeRequest"], default=UNSET
    )
    ticket_id: str | None | Unset = _field("ticketId", default=UNSET)
