from __future__ import annotations

from typing import TYPE_CHECKING

from sailkit_core.model import UNSET, Model, Unset
from sailkit_core.model import field as _field
from sailkit_core.model import model as _model

if TYPE_CHECKING:
    from . import RoleMiningRoleType, RoleMiningSessionScope, RoleMiningSessionScopingMethod, RoleMiningSessionState


@_model
class RoleMiningSessionParametersDto(Model):
    id: str | Unset = _field("id", default=UNSET)
    min_num_identities_in_potential_role: int | None | Unset = _field("minNumIdentitiesInPotentialRole", default=UNSET)
    name: str | None | Unset = _field("name", default=UNSET)
    prune_threshold: int | None | Unset = _field("pruneThreshold", default=UNSET)
    saved: bool | Unset = _field("saved", default=UNSET)
    scope: RoleMiningSessionScope | Unset = _field("scope", "RoleMiningSessionScope", default=UNSET)
    scoping_method: RoleMiningSessionScopingMethod | str | Unset = _field("scopingMethod", default=UNSET)
    state: RoleMiningSessionState | str | Unset = _field("state", default=UNSET)
    type: RoleMiningRoleType | str | Unset = _field("type", default=UNSET)
