from __future__ import annotations

import datetime
from typing import TYPE_CHECKING

from sailkit_core.codec import DATETIME
from sailkit_core.model import UNSET, Model, Unset
from sailkit_core.model import field as _field
from sailkit_core.model import model as _model

if TYPE_CHECKING:
    from . import AccessProfileDetailsAccountSelector


@_model
class AccessProfileDetails(Model):
    account_selector: AccessProfileDetailsAccountSelector | Unset = _field(
        "accountSelector", "AccessProfileDetailsAccountSelector", default=UNSET
    )
    app_id: int | None | Unset = _field("appId", default=UNSET)
    app_name: str | None | Unset = _field("appName", default=UNSET)
    application_id: str | Unset = _field("applicationId", default=UNSET)
    approval_schemes: str | Unset = _field("approvalSchemes", default=UNSET)
    created: datetime.datetime | Unset = _field("created", DATETIME, default=UNSET)
    denied_comments_required: bool | Unset = _field("deniedCommentsRequired", default=UNSET)
    description: str | None | Unset = _field("description", default=UNSET)
    disabled: bool | Unset = _field("disabled", default=UNSET)
    entitlement_count: int | Unset = _field("entitlementCount", default=UNSET)
    entitlements: list[str] | Unset = _field("entitlements", default=UNSET)
    id: str | Unset = _field("id", default=UNSET)
    modified: datetime.datetime | Unset = _field("modified", DATETIME, default=UNSET)
    name: str | Unset = _field("name", default=UNSET)
    owner_id: str | Unset = _field("ownerId", default=UNSET)
    protected: bool | Unset = _field("protected", default=UNSET)
    request_comments_required: bool | Unset = _field("requestCommentsRequired", default=UNSET)
    requestable: bool | Unset = _field("requestable", default=UNSET)
    revoke_request_approval_schemes: str | Unset = _field("revokeRequestApprovalSchemes", default=UNSET)
    segments: list[str] | Unset = _field("segments", default=UNSET)
    source_id: int | None | Unset = _field("sourceId", default=UNSET)
    source_name: str | Unset = _field("sourceName", default=UNSET)
    type: str | Unset = _field("type", default=UNSET)
