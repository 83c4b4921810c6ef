from __future__ import annotations

import datetime
from typing import TYPE_CHECKING

from sailkit_core.codec import DATETIME
from sailkit_core.model import Model
from sailkit_core.model import field as _field
from sailkit_core.model import model as _model

if TYPE_CHECKING:
    from . import AccessProfileDetailsAccountSelector


@_model
class AccessProfileDetails(Model):
    account_selector: AccessProfileDetailsAccountSelector | None = _field(
        "accountSelector", "AccessProfileDetailsAccountSelector", default=...
    )
    app_id: int | None = _field("appId", default=...)
    app_name: str | None = _field("appName", default=...)
    application_id: str | None = _field("applicationId", default=...)
    approval_schemes: str | None = _field("approvalSchemes", default=...)
    created: datetime.datetime | None = _field("created", DATETIME, default=...)
    denied_comments_required: bool | None = _field("deniedCommentsRequired", default=...)
    description: str | None = _field("description", default=...)
    disabled: bool | None = _field("disabled", default=...)
    entitlement_count: int | None = _field("entitlementCount", default=...)
    entitlements: list[str] | None = _field("entitlements", default=...)
    id: str = _field("id", default=...)
    modified: datetime.datetime | None = _field("modified", DATETIME, default=...)
    name: str | None = _field("name", default=...)
    owner_id: str | None = _field("ownerId", default=...)
    protected: bool | None = _field("protected", default=...)
    request_comments_required: bool | None = _field("requestCommentsRequired", default=...)
    requestable: bool | None = _field("requestable", default=...)
    revoke_request_approval_schemes: str | None = _field("revokeRequestApprovalSchemes", default=...)
    segments: list[str] | None = _field("segments", default=...)
    source_id: int | None = _field("sourceId", default=...)
    source_name: str | None = _field("sourceName", default=...)
    type: str | None = _field("type", default=...)
