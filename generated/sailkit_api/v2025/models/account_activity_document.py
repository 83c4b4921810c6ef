from __future__ import annotations

import datetime
from typing import TYPE_CHECKING

from sailkit_core.codec import DATETIME, UNSET, Model, Unset
from sailkit_core.codec import field as _field
from sailkit_core.codec import model as _model

if TYPE_CHECKING:
    from . import AccountActivityApproval, AccountRequest, ActivityIdentity, ExpansionItem, OriginalRequest


@_model
class AccountActivityDocument(Model):
    account_requests: list[AccountRequest] | Unset = _field("accountRequests", ["AccountRequest"], default=UNSET)
    action: str | Unset = _field("action", default=UNSET)
    approvals: list[AccountActivityApproval] | Unset = _field("approvals", ["AccountActivityApproval"], default=UNSET)
    created: datetime.datetime | None | Unset = _field("created", DATETIME, default=UNSET)
    errors: list[str] | None | Unset = _field("errors", default=UNSET)
    expansion_items: list[ExpansionItem] | Unset = _field("expansionItems", ["ExpansionItem"], default=UNSET)
    id: str | Unset = _field("id", default=UNSET)
    modified: datetime.datetime | None | Unset = _field("modified", DATETIME, default=UNSET)
    original_requests: list[OriginalRequest] | Unset = _field("originalRequests", ["OriginalRequest"], default=UNSET)
    recipient: ActivityIdentity | Unset = _field("recipient", "ActivityIdentity", default=UNSET)
    requester: ActivityIdentity | Unset = _field("requester", "ActivityIdentity", default=UNSET)
    sources: str | Unset = _field("sources", default=UNSET)
    stage: str | Unset = _field("stage", default=UNSET)
    status: str | Unset = _field("status", default=UNSET)
    synced: str | Unset = _field("synced", default=UNSET)
    tracking_number: str | Unset = _field("trackingNumber", default=UNSET)
    warnings: list[str] | None | Unset = _field("warnings", default=UNSET)
