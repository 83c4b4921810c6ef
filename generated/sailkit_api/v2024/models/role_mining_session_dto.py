from __future__ import annotations

from typing import TYPE_CHECKING

from sailkit_core.model import Model
from sailkit_core.model import field as _field
from sailkit_core.model import model as _model

if TYPE_CHECKING:
    from . import RoleMiningRoleType, RoleMiningSessionScope


@_model
class RoleMiningSessionDto(Model):
    email_recipient_id: str | None = _field("emailRecipientId", default=...)
    identity_count: int | None = _field("identityCount", default=...)
    min_num_identities_in_potential_role: int | None = _field("minNumIdentitiesInPotentialRole", default=...)
    name: str | None = _field("name", default=...)
    potential_role_count: int | None = _field("potentialRoleCount", default=...)
    potential_roles_ready_count: int | None = _field("potentialRolesReadyCount", default=...)
    prescribed_prune_threshold: int | None = _field("prescribedPruneThreshold", default=...)
    prune_threshold: int | None = _field("pruneThreshold", default=...)
    saved: bool | None = _field("saved", default=...)
    scope: RoleMiningSessionScope | None = _field("scope", "RoleMiningSessionScope", default=...)
    type: RoleMiningRoleType | str | None = _field("type", default=...)
