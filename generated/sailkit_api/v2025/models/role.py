from __future__ import annotations

import datetime
from typing import TYPE_CHECKING, Any

from sailkit_core.codec import DATETIME
from sailkit_core.model import UNSET, Model, Unset
from sailkit_core.model import field as _field
from sailkit_core.model import model as _model

if TYPE_CHECKING:
    from . import (
        AccessProfileRef,
        AdditionalOwnerRef,
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
    access_model_metadata: AttributeDTOList | Unset = _field("accessModelMetadata", "AttributeDTOList", default=UNSET)
    access_profiles: list[AccessProfileRef] | None | Unset = _field(
        "accessProfiles", ["AccessProfileRef"], default=UNSET
    )
    access_request_config: RequestabilityForRole | None | Unset = _field(
        "accessRequestConfig", "RequestabilityForRole", default=UNSET
    )
    additional_owners: list[AdditionalOwnerRef] | None | Unset = _field(
        "additionalOwners", ["AdditionalOwnerRef"], default=UNSET
    )
    created: datetime.datetime | Unset = _field("created", DATETIME, default=UNSET)
    description: str | None | Unset = _field("description", default=UNSET)
    dimension_refs: list[DimensionRef] | None | Unset = _field("dimensionRefs", ["DimensionRef"], default=UNSET)
    dimensional: bool | None | Unset = _field("dimensional", default=UNSET)
    enabled: bool | Unset = _field("enabled", default=UNSET)
    entitlements: list[EntitlementRef] | Unset = _field("entitlements", ["EntitlementRef"], default=UNSET)
    id: str | Unset = _field("id", default=UNSET)
    legacy_membership_info: dict[str, Any] | None | Unset = _field("legacyMembershipInfo", default=UNSET)
    membership: RoleMembershipSelector | None | Unset = _field("membership", "RoleMembershipSelector", default=UNSET)
    modified: datetime.datetime | Unset = _field("modified", DATETIME, default=UNSET)
    privilege_level: str | None | Unset = _field("privilegeLevel", default=UNSET)
    requestable: bool | Unset = _field("requestable", default=UNSET)
    revocation_request_config: RevocabilityForRole | None | Unset = _field(
        "revocationRequestConfig", "RevocabilityForRole", default=UNSET
    )
    segments: list[str] | None | Unset = _field("segments", default=UNSET)
