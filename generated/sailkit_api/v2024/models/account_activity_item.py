from __future__ import annotations

import datetime
from typing import TYPE_CHECKING

from sailkit_core.codec import DATETIME
from sailkit_core.model import Model
from sailkit_core.model import field as _field
from sailkit_core.model import model as _model

if TYPE_CHECKING:
    from . import (
        AccountActivityApprovalStatus,
        AccountActivityItemOperation,
        AccountRequestInfo,
        Comment,
        IdentitySummary,
        ProvisioningState,
    )


@_model
class AccountActivityItem(Model):
    account_request_info: AccountRequestInfo | None = _field("accountRequestInfo", "AccountRequestInfo", default=...)
    approval_status: AccountActivityApprovalStatus | str | None = _field("approvalStatus", default=...)
    attribute: str | None = _field("attribute", default=...)
    client_metadata: dict[str, str] | None = _field("clientMetadata", default=...)
    id: str = _field("id", default=...)
    name: str | None = _field("name", default=...)
    native_identity: str | None = _field("nativeIdentity", default=...)
    operation: AccountActivityItemOperation | str | None = _field("operation", default=...)
    provisioning_status: ProvisioningState | str | None = _field("provisioningStatus", default=...)
    remove_date: datetime.datetime | None = _field("removeDate", DATETIME, default=...)
    requested: datetime.datetime | None = _field("requested", DATETIME, default=...)
    requester_comment: Comment | None = _field("requesterComment", "Comment", default=...)
    reviewer_comment: Comment | None = _field("reviewerComment", "Comment", default=...)
    reviewer_identity_summary: IdentitySummary | None = _field(
        "reviewerIdentitySummary", "IdentitySummary", default=...
    )
    source_id: str | None = _field("sourceId", default=...)
    value: str | None = _field("value", default=...)
