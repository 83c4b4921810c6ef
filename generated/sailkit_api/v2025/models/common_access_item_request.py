from __future__ import annotations

from typing import TYPE_CHECKING

from sailkit_core.model import Model
from sailkit_core.model import field as _field
from sailkit_core.model import model as _model

if TYPE_CHECKING:
    from . import CommonAccessItemAccess, CommonAccessItemState


@_model
class CommonAccessItemRequest(Model):
    access: CommonAccessItemAccess | None = _field("access", "CommonAccessItemAccess", default=...)
    status: CommonAccessItemState | str | None = _field("status", default=...)
