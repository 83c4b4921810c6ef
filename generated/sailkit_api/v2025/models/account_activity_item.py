from __future__ import annotations

import datetime
from typing import TYPE_CHECKING

from sailkit_core.codec import DATETIME
from sailkit_core.model import UNSET, Model, Unset
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
    account_request_info: AccountRequestInfo | None | Unset = _field(
        "accountRequestInfo", "AccountRequestInfo", default=UNSET
    )
    approval_status: AccountActivityApprovalStatus | str | None | Unset = _field("approvalStatus", default=UNSET)
    attribute: str | None | Unset = _field("attribute", default=UNSET)
    client_metadata: dict[str, str] | None | Unset = _field("clientMetadata", default=UNSET)
    id: str | Unset = _field("id", default=UNSET)
    name: str | Unset = _field("name", default=UNSET)
    native_identity: str | None | Unset = _field("nativeIdentity", default=UNSET)
    operation: AccountActivityItemOperation | str | None | Unset = _field("operation", default=UNSET)
    provisioning_status: ProvisioningState | str | Unset = _field("provisioningStatus", default=UNSET)
    remove_date: datetime.datetime | None | Unset = _field("removeDate", DATETIME, default=UNSET)
    requested: datetime.datetime | Unset = _field("requested", DATETIME, default=UNSET)
    requester_comment: Comment | None | Unset = _field("requesterComment", "Comment", default=UNSET)
    reviewer_comment: Comment | None | Unset = _field("reviewerComment", "Comment", default=UNSET)
    reviewer_identity_summary: IdentitySummary | None | Unset = _field(
        "reviewerIdentitySummary", "IdentitySummary", default=UNSET
    )
    source_id: str | Unset = _field("sourceId", default=UNSET)
    value: str | None | Unset = _field("value", default=UNSET)
