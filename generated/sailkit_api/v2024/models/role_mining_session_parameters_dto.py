from __future__ import annotations

from typing import TYPE_CHECKING

from sailkit_core.model import Model
from sailkit_core.model import field as _field
from sailkit_core.model import model as _model

if TYPE_CHECKING:
    from . import RoleMiningRoleType, RoleMiningSessionScope, RoleMiningSessionScopingMethod, RoleMiningSessionState


@_model
class RoleMiningSessionParametersDto(Model):
    id: str = _field("id", default=...)
    min_num_identities_in_potential_role: int | None = _field("minNumIdentitiesInPotentialRole", default=...)
    name: str | None = _field("name", default=...)
    prune_threshold: int | None = _field("pruneThreshold", default=...)
    saved: bool | None = _field("saved", default=...)
    scope: RoleMiningSessionScope | None = _field("scope", "RoleMiningSessionScope", default=...)
    scoping_method: RoleMiningSessionScopingMethod | str | None = _field("scopingMethod", default=...)
    state: RoleMiningSessionState | str | None = _field("state", default=...)
    type: RoleMiningRoleType | str | None = _field("type", default=...)
