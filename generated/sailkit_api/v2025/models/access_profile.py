from __future__ import annotations

import datetime
from typing import TYPE_CHECKING

from sailkit_core.codec import DATETIME
from sailkit_core.model import UNSET, Model, Unset
from sailkit_core.model import field as _field
from sailkit_core.model import model as _model

if TYPE_CHECKING:
    from . import (
        AccessProfileSourceRef,
        AdditionalOwnerRef,
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
    access_model_metadata: AttributeDTOList | Unset = _field("accessModelMetadata", "AttributeDTOList", default=UNSET)
    access_request_config: Requestability | None | Unset = _field(
        "accessRequestConfig", "Requestability", default=UNSET
    )
    additional_owners: list[AdditionalOwnerRef] | None | Unset = _field(
        "additionalOwners", ["AdditionalOwnerRef"], default=UNSET
    )
    created: datetime.datetime | Unset = _field("created", DATETIME, default=UNSET)
    description: str | None | Unset = _field("description", default=UNSET)
    enabled: bool | Unset = _field("enabled", default=UNSET)
    entitlements: list[EntitlementRef] | None | Unset = _field("entitlements", ["EntitlementRef"], default=UNSET)
    id: str | Unset = _field("id", default=UNSET)
    modified: datetime.datetime | Unset = _field("modified", DATETIME, default=UNSET)
    provisioning_criteria: ProvisioningCriteriaLevel1 | None | Unset = _field(
        "provisioningCriteria", "ProvisioningCriteriaLevel1", default=UNSET
    )
    requestable: bool | Unset = _field("requestable", default=UNSET)
    revocation_request_config: Revocability | None | Unset = _field(
        "revocationRequestConfig", "Revocability", default=UNSET
    )
    segments: list[str] | None | Unset = _field("segments", default=UNSET)
