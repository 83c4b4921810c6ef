from __future__ import annotations

import datetime
from typing import TYPE_CHECKING, Any

from sailkit_core.codec import DATETIME, OneOf
from sailkit_core.model import Model
from sailkit_core.model import field as _field
from sailkit_core.model import model as _model

if TYPE_CHECKING:
    from . import (
        AccessProfileEntitlement,
        AccessProfileRole,
        AccessProfileSummary,
        App,
        BaseAccount,
        IdentityDocumentManager,
        IdentityDocumentSource,
        Owns,
        ProcessingDetails,
    )


@_model
class IdentityDocument(Model):
    id: str = _field("id")
    name: str = _field("name")
    access: list[AccessProfileEntitlement | AccessProfileRole | AccessProfileSummary] | None = _field(
        "access",
        [
            OneOf(
                ("AccessProfileEntitlement", "AccessProfileRole", "AccessProfileSummary"),
                "type",
                {
                    "ACCESS_PROFILE": "AccessProfileSummary",
                    "ENTITLEMENT": "AccessProfileEntitlement",
                    "ROLE": "AccessProfileRole",
                },
            )
        ],
        default=...,
    )
    access_count: int | None = _field("accessCount", default=...)
    access_profile_count: int | None = _field("accessProfileCount", default=...)
    account_count: int | None = _field("accountCount", default=...)
    accounts: list[BaseAccount] | None = _field("accounts", ["BaseAccount"], default=...)
    app_count: int | None = _field("appCount", default=...)
    apps: list[App] | None = _field("apps", ["App"], default=...)
    attributes: dict[str, Any] | None = _field("attributes", default=...)
    created: datetime.datetime | None = _field("created", DATETIME, default=...)
    disabled: bool | None = _field("disabled", default=...)
    display_name: str | None = _field("displayName", default=...)
    email: str | None = _field("email", default=...)
    employee_number: str | None = _field("employeeNumber", default=...)
    entitlement_count: int | None = _field("entitlementCount", default=...)
    first_name: str | None = _field("firstName", default=...)
    identity_profile: IdentityDocumentSource | None = _field("identityProfile", "IdentityDocumentSource", default=...)
    inactive: bool | None = _field("inactive", default=...)
    is_manager: bool | None = _field("isManager", default=...)
    last_name: str | None = _field("lastName", default=...)
    locked: bool | None = _field("locked", default=...)
    manager: IdentityDocumentManager | None = _field("manager", "IdentityDocumentManager", default=...)
    modified: datetime.datetime | None = _field("modified", DATETIME, default=...)
    owns: list[Owns] | None = _field("owns", ["Owns"], default=...)
    owns_count: int | None = _field("ownsCount", default=...)
    phone: str | None = _field("phone", default=...)
    processing_details: ProcessingDetails | None = _field("processingDetails", "ProcessingDetails", default=...)
    processing_state: str | None = _field("processingState", default=...)
    protected: bool | None = _field("protected", default=...)
    role_count: int | None = _field("roleCount", default=...)
    source: IdentityDocumentSource | None = _field("source", "IdentityDocumentSource", default=...)
    status: str | None = _field("status", default=...)
    synced: str | None = _field("synced", default=...)
    tags: list[str] | None = _field("tags", default=...)
    tags_count: int | None = _field("tagsCount", default=...)
    visible_segment_count: int | None = _field("visibleSegmentCount", default=...)
    visible_segments: list[str] | None = _field("visibleSegments", default=...)
