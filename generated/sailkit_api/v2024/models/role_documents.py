from __future__ import annotations

import datetime
from typing import TYPE_CHECKING

from sailkit_core.codec import DATETIME, UNSET, Model, Unset
from sailkit_core.codec import field as _field
from sailkit_core.codec import model as _model

if TYPE_CHECKING:
    from . import (
        AccessAppsOwner,
        BaseAccessProfile,
        BaseSegment,
        DimensionSchemaAttributesItem,
        DocumentType,
        RoleDocumentDimension,
        RoleDocumentEntitlement,
    )


@_model
class RoleDocuments(Model):
    id: str = _field("id")
    name: str = _field("name")
    field_type: DocumentType | str | Unset = _field("_type", default=UNSET)
    field_version: str | Unset = _field("_version", default=UNSET)
    access_profile_count: int | None | Unset = _field("accessProfileCount", default=UNSET)
    access_profiles: list[BaseAccessProfile] | None | Unset = _field(
        "accessProfiles", ["BaseAccessProfile"], default=UNSET
    )
    created: datetime.datetime | None | Unset = _field("created", DATETIME, default=UNSET)
    description: str | Unset = _field("description", default=UNSET)
    dimension_schema_attribute_count: int | None | Unset = _field("dimensionSchemaAttributeCount", default=UNSET)
    dimension_schema_attributes: list[DimensionSchemaAttributesItem] | None | Unset = _field(
        "dimensionSchemaAttributes", ["DimensionSchemaAttributesItem"], default=UNSET
    )
    dimensional: bool | Unset = _field("dimensional", default=UNSET)
    dimensions: list[RoleDocumentDimension] | None | Unset = _field(
        "dimensions", ["RoleDocumentDimension"], default=UNSET
    )
    enabled: bool | Unset = _field("enabled", default=UNSET)
    entitlement_count: int | None | Unset = _field("entitlementCount", default=UNSET)
    entitlements: list[RoleDocumentEntitlement] | None | Unset = _field(
        "entitlements", ["RoleDocumentEntitlement"], default=UNSET
    )
    modified: datetime.datetime | None | Unset = _field("modified", DATETIME, default=UNSET)
    org: str | Unset = _field("org", default=UNSET)
    owner: AccessAppsOwner | Unset = _field("owner", "AccessAppsOwner", default=UNSET)
    pod: str | Unset = _field("pod", default=UNSET)
    request_comments_required: bool | Unset = _field("requestCommentsRequired", default=UNSET)
    requestable: bool | Unset = _field("requestable", default=UNSET)
    segment_count: int | None | Unset = _field("segmentCount", default=UNSET)
    segments: list[BaseSegment] | None | Unset = _field("segments", ["BaseSegment"], default=UNSET)
    synced: datetime.datetime | None | Unset = _field("synced", DATETIME, default=UNSET)
    tags: list[str] | None | Unset = _field("tags", default=UNSET)
    type: DocumentType | str | Unset = _field("type", default=UNSET)
