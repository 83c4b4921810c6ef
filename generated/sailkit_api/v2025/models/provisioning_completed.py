from __future__ import annotations

from typing import TYPE_CHECKING

from sailkit_core.model import Model
from sailkit_core.model import field as _field
from sailkit_core.model import model as _model

if TYPE_CHECKING:
    from . import ProvisionedAccountRequest, SourceCreatedActor


@_model
class ProvisioningCompleted(Model):
    account_requests: list[ProvisionedAccountRequest] = _field("accountRequests", ["ProvisionedAccountRequest"])
    recipient: SourceCreatedActor = _field("recipient", "SourceCreatedActor")
    sources: str = _field("sources")
    tracking_number: str = _field("trackingNumber")
    action: str | None = _field("action", default=...)
    errors: list[str] | None = _field("errors", default=...)
    requester: SourceCreatedActor | None = _field("requester", "SourceCreatedActor", default=...)
    warnings: list[str] | None = _field("warnings", default=...)
