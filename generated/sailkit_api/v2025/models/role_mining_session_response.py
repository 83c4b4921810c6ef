from __future__ import annotations

import datetime
from typing import TYPE_CHECKING

from sailkit_core.codec import DATETIME
from sailkit_core.model import UNSET, Model, Unset
from sailkit_core.model import field as _field
from sailkit_core.model import model as _model

if TYPE_CHECKING:
    from . import EntityCreatedByDTO, RoleMiningRoleType, RoleMiningSessionScope, RoleMiningSessionStatus


@_model
class RoleMiningSessionResponse(Model):
    created_by: EntityCreatedByDTO | str | None | Unset = _field("createdBy", "EntityCreatedByDTO", default=UNSET)
    created_date: datetime.datetime | Unset = _field("createdDate", DATETIME, default=UNSET)
    data_file_path: str | None | Unset = _field("dataFilePath", default=UNSET)
    email_recipient_id: str | None | Unset = _field("emailRecipientId", default=UNSET)
    id: str | Unset = _field("id", default=UNSET)
    identity_count: int | Unset = _field("identityCount", default=UNSET)
    min_num_identities_in_potential_role: int | None | Unset = _field("minNumIdentitiesInPotentialRole", default=UNSET)
    modified_date: datetime.datetime | Unset = _field("modifiedDate", DATETIME, default=UNSET)
    name: str | None | Unset = _field("name", default=UNSET)
    potential_role_count: int | Unset = _field("potentialRoleCount", default=UNSET)
    potential_roles_ready_count: int | Unset = _field("potentialRolesReadyCount", default=UNSET)
    prescribed_prune_threshold: int | None | Unset = _field("prescribedPruneThreshold", default=UNSET)
    prune_threshold: int | None | Unset = _field("pruneThreshold", default=UNSET)
    saved: bool | Unset = _field("saved", default=UNSET)
    scope: RoleMiningSessionScope | Unset = _field("scope", "RoleMiningSessionScope", default=UNSET)
    scoping_method: str | None | Unset = _field("scopingMethod", default=UNSET)
    status: RoleMiningSessionStatus | Unset = _field("status", "RoleMiningSessionStatus", default=UNSET)
    type: RoleMiningRoleType | str | Unset = _field("type", default=UNSET)
