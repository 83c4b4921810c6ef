from __future__ import annotations

from typing import TYPE_CHECKING

from sailkit_core.model import UNSET, Model, Unset
from sailkit_core.model import field as _field
from sailkit_core.model import model as _model

if TYPE_CHECKING:
    from . import CommonAccessItemAccess, CommonAccessItemState


@_model
class CommonAccessItemRequest(Model):
    access: CommonAccessItemAccess | Unset = _field("access", "CommonAccessItemAccess", default=UNSET)
    status: CommonAccessItemState | str | Unset = _field("status", default=UNSET)
