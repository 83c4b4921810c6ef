from __future__ import annotations

import datetime
from typing import TYPE_CHECKING

from sailkit_core.codec import DATETIME, OneOf
from sailkit_core.model import Model
from sailkit_core.model import field as _field
from sailkit_core.model import model as _model

if TYPE_CHECKING:
    from . import (
        AccessProfileSourceRef,
        AdditionalOwnerRef,
        AttributeDTO,
        AttributeDTOList,
        EntitlementRef,
        OwnerReference,
        ProvisioningCriteriaLevel1,
        Requestability,
        Revocability,
    )


@_model
class AccessProfile(Model):
    name: str = _field("name")
    owner: OwnerReference | None = _field("owner", "OwnerReference")
    source: AccessProfileSourceRef = _field("source", "AccessProfileSourceRef")
    access_model_metadata: AttributeDTOList | list[AttributeDTO] | None = _field(
        "accessModelMetadata", OneOf(("AttributeDTOList", ["AttributeDTO"])), default=...
    )
    access_request_config: Requestability | None = _field("accessRequestConfig", "Requestability", default=...)
    additional_owners: list[AdditionalOwnerRef] | None = _field("additionalOwners", ["AdditionalOwnerRef"], default=...)
    created: datetime.datetime | None = _field("created", DATETIME, default=...)
    description: str | None = _field("description", default=...)
    enabled: bool | None = _field("enabled", default=...)
    entitlements: list[EntitlementRef] | None = _field("entitlements", ["EntitlementRef"], default=...)
    id: str = _field("id", default=...)
    modified: datetime.datetime | None = _field("modified", DATETIME, default=...)
    provisioning_criteria: ProvisioningCriteriaLevel1 | None = _field(
        "provisioningCriteria", "ProvisioningCriteriaLevel1", default=...
    )
    requestable: bool | None = _field("requestable", default=...)
    revocation_request_config: Revocability | None = _field("revocationRequestConfig", "Revocability", default=...)
    segments: list[str] | None = _field("segments", default=...)
