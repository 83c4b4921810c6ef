from __future__ import annotations

import datetime
from typing import TYPE_CHECKING

from sailkit_core.codec import DATETIME
from sailkit_core.model import UNSET, Model, Unset
from sailkit_core.model import field as _field
from sailkit_core.model import model as _model

if TYPE_CHECKING:
    from . import (
        EntityCreatedByDTO,
        IdentityDocumentSource,
        RoleMiningIdentityDistribution,
        RoleMiningPotentialRoleProvisionState,
        RoleMiningRoleType,
        RoleMiningSessionParametersDto,
    )


@_model
class RoleMiningPotentialRole(Model):
    created_by: EntityCreatedByDTO | str | None | Unset = _field("createdBy", "EntityCreatedByDTO", default=UNSET)
    created_date: datetime.datetime | Unset = _field("createdDate", DATETIME, default=UNSET)
    density: int | Unset = _field("density", default=UNSET)
    description: str | None | Unset = _field("description", default=UNSET)
    entitlement_count: int | Unset = _field("entitlementCount", default=UNSET)
    excluded_entitlements: list[str] | None | Unset = _field("excludedEntitlements", default=UNSET)
    freshness: int | Unset = _field("freshness", default=UNSET)
    id: str | Unset = _field("id", default=UNSET)
    identity_count: int | Unset = _field("identityCount", default=UNSET)
    identity_distribution: list[RoleMiningIdentityDistribution] | None | Unset = _field(
        "identityDistribution", ["RoleMiningIdentityDistribution"], default=UNSET
    )
    identity_group_status: str | None | Unset = _field("identityGroupStatus", default=UNSET)
    identity_ids: list[str] | Unset = _field("identityIds", default=UNSET)
    modified_date: datetime.datetime | Unset = _field("modifiedDate", DATETIME, default=UNSET)
    name: str | Unset = _field("name", default=UNSET)
    potential_role_ref: IdentityDocumentSource | None | Unset = _field(
        "potentialRoleRef", "IdentityDocumentSource", default=UNSET
    )
    provision_state: RoleMiningPotentialRoleProvisionState | str | None | Unset = _field(
        "provisionState", default=UNSET
    )
    quality: int | Unset = _field("quality", default=UNSET)
    role_id: str | None | Unset = _field("roleId", default=UNSET)
    saved: bool | Unset = _field("saved", default=UNSET)
    session: RoleMiningSessionParametersDto | Unset = _field("session", "RoleMiningSessionParametersDto", default=UNSET)
    type: RoleMiningRoleType | str | Unset = _field("type", default=UNSET)
