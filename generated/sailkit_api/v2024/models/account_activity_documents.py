from __future__ import annotations

import datetime
from typing import TYPE_CHECKING

from sailkit_core.codec import DATETIME
from sailkit_core.model import Model
from sailkit_core.model import field as _field
from sailkit_core.model import model as _model

if TYPE_CHECKING:
    from . import (
        AccountActivityApproval,
        AccountRequest,
        ActivityIdentity,
        DocumentType,
        ExpansionItem,
        OriginalRequest,
    )


@_model
class AccountActivityDocuments(Model):
    field_type: DocumentType | str | None = _field("_type", default=...)
    field_version: str | None = _field("_version", default=...)
    account_requests: list[AccountRequest] | None = _field("accountRequests", ["AccountRequest"], default=...)
    action: str | None = _field("action", default=...)
    approvals: list[AccountActivityApproval] | None = _field("approvals", ["AccountActivityApproval"], default=...)
    created: datetime.datetime | None = _field("created", DATETIME, default=...)
    errors: list[str] | None = _field("errors", default=...)
    expansion_items: list[ExpansionItem] | None = _field("expansionItems", ["ExpansionItem"], default=...)
    id: str = _field("id", default=...)
    modified: datetime.datetime | None = _field("modified", DATETIME, default=...)
    org: str | None = _field("org", default=...)
    original_requests: list[OriginalRequest] | None = _field("originalRequests", ["OriginalRequest"], default=...)
    pod: str | None = _field("pod", default=...)
    recipient: ActivityIdentity | None = _field("recipient", "ActivityIdentity", default=...)
    requester: ActivityIdentity | None = _field("requester", "ActivityIdentity", default=...)
    sources: str | None = _field("sources", default=...)
    stage: str | None = _field("stage", default=...)
    status: str | None = _field("status", default=...)
    synced: str | None = _field("synced", default=...)
    tracking_number: str | None = _field("trackingNumber", default=...)
    type: DocumentType | str | None = _field("type", default=...)
    warnings: list[str] | None = _field("warnings", default=...)
