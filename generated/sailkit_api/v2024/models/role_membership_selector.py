from __future__ import annotations

from typing import TYPE_CHECKING

from sailkit_core.model import UNSET, Model, Unset
from sailkit_core.model import field as _field
from sailkit_core.model import model as _model

if TYPE_CHECKING:
    from . import RoleCriteriaLevel1, RoleMembershipIdentity, RoleMembershipSelectorType


@_model
class RoleMembershipSelector(Model):
    criteria: RoleCriteriaLevel1 | None | Unset = _field("criteria", "RoleCriteriaLevel1", default=UNSET)
    identities: list[RoleMembershipIdentity] | None | Unset = _field(
        "identities", ["RoleMembershipIdentity"], default=UNSET
    )
    type: RoleMembershipSelectorType | str | Unset = _field("type", default=UNSET)
