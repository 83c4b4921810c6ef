from __future__ import annotations

from sailkit_core.model import UNSET, Model, Unset
from sailkit_core.model import field as _field
from sailkit_core.model import model as _model


@_model
class RoleMiningPotentialRoleEditEntitlements(Model):
    exclude: bool | Unset = _field("exclude", default=UNSET)
    ids: list[str] | Unset = _field("ids", default=UNSET)
