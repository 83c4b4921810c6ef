from __future__ import annotations

import datetime
from typing import TYPE_CHECKING, Any

from sailkit_core.codec import DATETIME, OneOf
from sailkit_core.model import Model
from sailkit_core.model import field as _field
from sailkit_core.model import model as _model

if TYPE_CHECKING:
    from . import (
        AccessProfileRef,
        AdditionalOwnerRef,
        AttributeDTO,
        AttributeDTOList,
        DimensionRef,
        EntitlementRef,
        OwnerReference,
        RequestabilityForRole,
        RevocabilityForRole,
        RoleMembershipSelector,
    )


@_model
class Role(Model):
    name: str = _field("name")
    owner: OwnerReference | None = _field("owner", "OwnerReference")
    access_model_metadata: AttributeDTOList | list[AttributeDTO] | None = _field(
        "accessModelMetadata", OneOf(("AttributeDTOList", ["AttributeDTO"])), default=...
    )
    access_profiles: list[AccessProfileRef] | None = _field("accessProfiles", ["AccessProfileRef"], default=...)
    access_request_config: RequestabilityForRole | None = _field(
        "accessRequestConfig", "RequestabilityForRole", default=...
    )
    additional_owners: list[AdditionalOwnerRef] | None = _field("additionalOwners", ["AdditionalOwnerRef"], default=...)
    created: datetime.datetime | None = _field("created", DATETIME, default=...)
    description: str | None = _field("description", default=...)
    dimension_refs: list[DimensionRef] | None = _field("dimensionRefs", ["DimensionRef"], default=...)
    dimensional: bool | None = _field("dimensional", default=...)
    enabled: bool | None = _field("enabled", default=...)
    entitlements: list[EntitlementRef] | None = _field("entitlements", ["EntitlementRef"], default=...)
    id: str = _field("id", default=...)
    legacy_membership_info: dict[str, Any] | None = _field("legacyMembershipInfo", default=...)
    membership: RoleMembershipSelector | None = _field("membership", "RoleMembershipSelector", default=...)
    modified: datetime.datetime | None = _field("modified", DATETIME, default=...)
    privilege_level: str | None = _field("privilegeLevel", default=...)
    requestable: bool | None = _field("requestable", default=...)
    revocation_request_config: RevocabilityForRole | None = _field(
        "revocationRequestConfig", "RevocabilityForRole", default=...
    )
    segments: list[str] | None = _field("segments", default=...)
