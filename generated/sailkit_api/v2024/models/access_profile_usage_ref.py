from __future__ import annotations

from typing import TYPE_CHECKING

from sailkit_core.model import Model
from sailkit_core.model import field as _field
from sailkit_core.model import model as _model

if TYPE_CHECKING:
    from . import AccessProfileUsageUsedByItemType


@_model
class AccessProfileUsageRef(Model):
    id: str = _field("id", default=...)
    name: str | None = _field("name", default=...)
    type: AccessProfileUsageUsedByItemType | str | None = _field("type", default=...)
