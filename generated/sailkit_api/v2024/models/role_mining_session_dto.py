from __future__ import annotations

from typing import TYPE_CHECKING

from sailkit_core.model import UNSET, Model, Unset
from sailkit_core.model import field as _field
from sailkit_core.model import model as _model

if TYPE_CHECKING:
    from . import RoleMiningRoleType, RoleMiningSessionScope


@_model
class RoleMiningSessionDto(Model):
    email_recipient_id: str | None | Unset = _field("emailRecipientId", default=UNSET)
    identity_count: int | Unset = _field("identityCount", default=UNSET)
    min_num_identities_in_potential_role: int | None | Unset = _field("minNumIdentitiesInPotentialRole", default=UNSET)
    name: str | None | Unset = _field("name", default=UNSET)
    potential_role_count: int | Unset = _field("potentialRoleCount", default=UNSET)
    potential_roles_ready_count: int | Unset = _field("potentialRolesReadyCount", default=UNSET)
    prescribed_prune_threshold: int | None | Unset = _field("prescribedPruneThreshold", default=UNSET)
    prune_threshold: int | None | Unset = _field("pruneThreshold", default=UNSET)
    saved: bool | Unset = _field("saved", default=UNSET)
    scope: RoleMiningSessionScope | Unset = _field("scope", "RoleMiningSessionScope", default=UNSET)
    type: RoleMiningRoleType | str | Unset = _field("type", default=UNSET)
