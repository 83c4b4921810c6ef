from __future__ import annotations

from typing import TYPE_CHECKING

from sailkit_core.model import Model
from sailkit_core.model import field as _field
from sailkit_core.model import model as _model

if TYPE_CHECKING:
    from . import AccessRequestItemType, TriggerRequestedItemOperation


@_model
class TriggerRequestedItem(Model):
    id: str = _field("id")
    name: str = _field("name")
    operation: TriggerRequestedItemOperation | str = _field("operation")
    type: AccessRequestItemType | str = _field("type")
    comment: str | None = _field("comment", default=...)
    description: str | None = _field("description", default=...)
