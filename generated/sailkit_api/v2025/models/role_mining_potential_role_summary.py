from __future__ import annotations

import datetime
from typing import TYPE_CHECKING

from sailkit_core.codec import DATETIME
from sailkit_core.model import Model
from sailkit_core.model import field as _field
from sailkit_core.model import model as _model

if TYPE_CHECKING:
    from . import (
        EntityCreatedByDTO,
        RoleMiningPotentialRoleProvisionState,
        RoleMiningPotentialRoleRef,
        RoleMiningRoleType,
        RoleMiningSessionParametersDto,
    )


@_model
class RoleMiningPotentialRoleSummary(Model):
    created_by: EntityCreatedByDTO | str | None = _field("createdBy", "EntityCreatedByDTO", default=...)
    created_date: datetime.datetime | None = _field("createdDate", DATETIME, default=...)
    density: int | None = _field("density", default=...)
    description: str | None = _field("description", default=...)
    entitlement_count: int | None = _field("entitlementCount", default=...)
    freshness: int | None = _field("freshness", default=...)
    id: str = _field("id", default=...)
    identity_count: int | None = _field("identityCount", default=...)
    identity_group_status: str | None = _field("identityGroupStatus", default=...)
    name: str | None = _field("name", default=...)
    potential_role_ref: RoleMiningPotentialRoleRef | None = _field(
        "potentialRoleRef", "RoleMiningPotentialRoleRef", default=...
    )
    provision_state: RoleMiningPotentialRoleProvisionState | str | None = _field("provisionState", default=...)
    quality: int | None = _field("quality", default=...)
    role_id: str | None = _field("roleId", default=...)
    saved: bool | None = _field("saved", default=...)
    session: RoleMiningSessionParametersDto | None = _field("session", "RoleMiningSessionParametersDto", default=...)
    type: RoleMiningRoleType | str | None = _field("type", default=...)
