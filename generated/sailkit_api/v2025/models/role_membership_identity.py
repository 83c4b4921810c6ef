from __future__ import annotations

from typing import TYPE_CHECKING

from sailkit_core.codec import UNSET, Model, Unset
from sailkit_core.codec import field as _field
from sailkit_core.codec import model as _model

if TYPE_CHECKING:
    from . import DtoType


@_model
class RoleMembershipIdentity(Model):
    alias_name: str | None | Unset = _field("aliasName", default=UNSET)
    id: str | Unset = _field("id", default=UNSET)
    name: str | None | Unset = _field("name", default=UNSET)
    type: DtoType | str | None | Unset = _field("type", default=UNSET)
