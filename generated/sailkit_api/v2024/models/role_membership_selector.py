from __future__ import annotations

from typing import TYPE_CHECKING

from sailkit_core.model import Model
from sailkit_core.model import field as _field
from sailkit_core.model import model as _model

if TYPE_CHECKING:
    from . import RoleCriteriaLevel1, RoleMembershipIdentity, RoleMembershipSelectorType


@_model
class RoleMembershipSelector(Model):
    criteria: RoleCriteriaLevel1 | None = _field("criteria", "RoleCriteriaLevel1", default=...)
    identities: list[RoleMembershipIdentity] | None = _field("identities", ["RoleMembershipIdentity"], default=...)
    type: RoleMembershipSelectorType | str | None = _field("type", default=...)
