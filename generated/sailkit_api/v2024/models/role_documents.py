from __future__ import annotations

import datetime
from typing import TYPE_CHECKING

from sailkit_core.codec import DATETIME
from sailkit_core.model import Model
from sailkit_core.model import field as _field
from sailkit_core.model import model as _model

if TYPE_CHECKING:
    from . import (
        AccessAppsOwner,
        BaseAccessProfile,
        BaseSegment,
        DimensionSchemaAttribute,
        DocumentType,
        RoleDocumentDimension,
        RoleDocumentEntitlement,
    )


@_model
class RoleDocuments(Model):
    id: str = _field("id")
    name: str = _field("name")
    field_type: DocumentType | str | None = _field("_type", default=...)
    field_version: str | None = _field("_version", default=...)
    access_profile_count: int | None = _field("accessProfileCount", default=...)
    access_profiles: list[BaseAccessProfile] | None = _field("accessProfiles", ["BaseAccessProfile"], default=...)
    created: datetime.datetime | None = _field("created", DATETIME, default=...)
    description: str | None = _field("description", default=...)
    dimension_schema_attribute_count: int | None = _field("dimensionSchemaAttributeCount", default=...)
    dimension_schema_attributes: list[DimensionSchemaAttribute] | None = _field(
        "dimensionSchemaAttributes", ["DimensionSchemaAttribute"], default=...
    )
    dimensional: bool | None = _field("dimensional", default=...)
    dimensions: list[RoleDocumentDimension] | None = _field("dimensions", ["RoleDocumentDimension"], default=...)
    enabled: bool | None = _field("enabled", default=...)
    entitlement_count: int | None = _field("entitlementCount", default=...)
    entitlements: list[RoleDocumentEntitlement] | None = _field(
        "entitlements", ["RoleDocumentEntitlement"], default=...
    )
    modified: datetime.datetime | None = _field("modified", DATETIME, default=...)
    org: str | None = _field("org", default=...)
    owner: AccessAppsOwner | None = _field("owner", "AccessAppsOwner", default=...)
    pod: str | None = _field("pod", default=...)
    request_comments_required: bool | None = _field("requestCommentsRequired", default=...)
    requestable: bool | None = _field("requestable", default=...)
    segment_count: int | None = _field("segmentCount", default=...)
    segments: list[BaseSegment] | None = _field("segments", ["BaseSegment"], default=...)
    synced: datetime.datetime | None = _field("synced", DATETIME, default=...)
    tags: list[str] | None = _field("tags", default=...)
    type: DocumentType | str | None = _field("type", default=...)
