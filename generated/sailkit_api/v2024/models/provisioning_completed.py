from __future__ import annotations

from typing import TYPE_CHECKING

from sailkit_core.model import UNSET, Model, Unset
from sailkit_core.model import field as _field
from sailkit_core.model import model as _model

if TYPE_CHECKING:
    from . import ProvisioningCompletedAccountRequestsItem, SourceCreatedActor


@_model
class ProvisioningCompleted(Model):
    account_requests: list[ProvisioningCompletedAccountRequestsItem] = _field(
        "accountRequests", ["ProvisioningCompletedAccountRequestsItem"]
    )
    recipient: SourceCreatedActor = _field("recipient", "SourceCreatedActor")
    sources: str = _field("sources")
    tracking_number: str = _field("trackingNumber")
    action: str | None | Unset = _field("action", default=UNSET)
    errors: list[str] | None | Unset = _field("errors", default=UNSET)
    requester: SourceCreatedActor | None | Unset = _field("requester", "SourceCreatedActor", default=UNSET)
    warnings: list[str] | None | Unset = _field("warnings", default=UNSET)
