from __future__ import annotations

import datetime
from typing import TYPE_CHECKING

from sailkit_core.codec import DATETIME
from sailkit_core.model import Model
from sailkit_core.model import field as _field
from sailkit_core.model import model as _model

if TYPE_CHECKING:
    from . import EntityCreatedByDTO, RoleMiningRoleType, RoleMiningSessionScope, RoleMiningSessionStatus


@_model
class RoleMiningSessionResponse(Model):
    created_by: EntityCreatedByDTO | str | None = _field("createdBy", "EntityCreatedByDTO", default=...)
    created_date: datetime.datetime | None = _field("createdDate", DATETIME, default=...)
    data_file_path: str | None = _field("dataFilePath", default=...)
    email_recipient_id: str | None = _field("emailRecipientId", default=...)
    id: str = _field("id", default=...)
    identity_count: int | None = _field("identityCount", default=...)
    min_num_identities_in_potential_role: int | None = _field("minNumIdentitiesInPotentialRole", default=...)
    modified_date: datetime.datetime | None = _field("modifiedDate", DATETIME, default=...)
    name: str | None = _field("name", default=...)
    potential_role_count: int | None = _field("potentialRoleCount", default=...)
    potential_roles_ready_count: int | None = _field("potentialRolesReadyCount", default=...)
    prescribed_prune_threshold: int | None = _field("prescribedPruneThreshold", default=...)
    prune_threshold: int | None = _field("pruneThreshold", default=...)
    saved: bool | None = _field("saved", default=...)
    scope: RoleMiningSessionScope | None = _field("scope", "RoleMiningSessionScope", default=...)
    scoping_method: str | None = _field("scopingMethod", default=...)
    status: RoleMiningSessionStatus | None = _field("status", "RoleMiningSessionStatus", default=...)
    type: RoleMiningRoleType | str | None = _field("type", default=...)

    if TYPE_CHECKING:

        @property
        def _awaited_status(self) -> RoleMiningSessionStatus: ...
