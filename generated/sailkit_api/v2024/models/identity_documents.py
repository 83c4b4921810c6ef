from __future__ import annotations

import datetime
from typing import TYPE_CHECKING, Any

from sailkit_core.codec import DATETIME, OneOf
from sailkit_core.model import UNSET, Model, Unset
from sailkit_core.model import field as _field
from sailkit_core.model import model as _model

if TYPE_CHECKING:
    from . import (
        AccessProfileEntitlement,
        AccessProfileRole,
        AccessProfileSummary,
        App,
        BaseAccount,
        DocumentType,
        IdentityDocumentManager,
        IdentityDocumentSource,
        Owns,
        ProcessingDetails,
    )


@_model
class IdentityDocuments(Model):
    id: str = _field("id")
    name: str = _field("name")
    field_type: DocumentType | str | Unset = _field("_type", default=UNSET)
    field_version: str | Unset = _field("_version", default=UNSET)
    access: list[AccessProfileSummary | AccessProfileEntitlement | AccessProfileRole] | Unset = _field(
        "access",
        [
            OneOf(
                ("AccessProfileSummary", "AccessProfileEntitlement", "AccessProfileRole"),
                "type",
                {
                    "ACCESS_PROFILE": "AccessProfileSummary",
                    "ENTITLEMENT": "AccessProfileEntitlement",
                    "ROLE": "AccessProfileRole",
                },
            )
        ],
        default=UNSET,
    )
    access_count: int | Unset = _field("accessCount", default=UNSET)
    access_profile_count: int | Unset = _field("accessProfileCount", default=UNSET)
    account_count: int | Unset = _field("accountCount", default=UNSET)
    accounts: list[BaseAccount] | Unset = _field("accounts", ["BaseAccount"], default=UNSET)
    app_count: int | Unset = _field("appCount", default=UNSET)
    apps: list[App] | Unset = _field("apps", ["App"], default=UNSET)
    attributes: dict[str, Any] | Unset = _field("attributes", default=UNSET)
    created: datetime.datetime | None | Unset = _field("created", DATETIME, default=UNSET)
    disabled: bool | Unset = _field("disabled", default=UNSET)
    display_name: str | Unset = _field("displayName", default=UNSET)
    email: str | Unset = _field("email", default=UNSET)
    employee_number: str | Unset = _field("employeeNumber", default=UNSET)
    entitlement_count: int | Unset = _field("entitlementCount", default=UNSET)
    first_name: str | Unset = _field("firstName", default=UNSET)
    identity_profile: IdentityDocumentSource | Unset = _field(
        "identityProfile", "IdentityDocumentSource", default=UNSET
    )
    inactive: bool | Unset = _field("inactive", default=UNSET)
    is_manager: bool | Unset = _field("isManager", default=UNSET)
    last_name: str | Unset = _field("lastName", default=UNSET)
    locked: bool | Unset = _field("locked", default=UNSET)
    manager: IdentityDocumentManager | None | Unset = _field("manager", "IdentityDocumentManager", default=UNSET)
    modified: datetime.datetime | None | Unset = _field("modified", DATETIME, default=UNSET)
    org: str | Unset = _field("org", default=UNSET)
    owns: list[Owns] | Unset = _field("owns", ["Owns"], default=UNSET)
    owns_count: int | Unset = _field("ownsCount", default=UNSET)
    phone: str | Unset = _field("phone", default=UNSET)
    pod: str | Unset = _field("pod", default=UNSET)
    processing_details: ProcessingDetails | None | Unset = _field(
        "processingDetails", "ProcessingDetails", default=UNSET
    )
    processing_state: str | None | Unset = _field("processingState", default=UNSET)
    protected: bool | Unset = _field("protected", default=UNSET)
    role_count: int | Unset = _field("roleCount", default=UNSET)
    source: IdentityDocumentSource | Unset = _field("source", "IdentityDocumentSource", default=UNSET)
    status: str | Unset = _field("status", default=UNSET)
    synced: str | Unset = _field("synced", default=UNSET)
    tags: list[str] | Unset = _field("tags", default=UNSET)
    tags_count: int | Unset = _field("tagsCount", default=UNSET)
    type: DocumentType | str | Unset = _field("type", default=UNSET)
    visible_segment_count: int | Unset = _field("visibleSegmentCount", default=UNSET)
    visible_segments: list[str] | None | Unset = _field("visibleSegments", default=UNSET)
