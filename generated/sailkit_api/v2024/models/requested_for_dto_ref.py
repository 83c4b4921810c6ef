from __future__ import annotations

from typing import TYPE_CHECKING

from sailkit_core.model import Model
from sailkit_core.model import field as _field
from sailkit_core.model import model as _model

if TYPE_CHECKING:
    from . import RequestedItemDtoRef


@_model
class RequestedForDtoRef(Model):
    identity_id: str = _field("identityId")
    requested_items: list[RequestedItemDtoRef] = _field("requestedItems", ["RequestedItemDtoRef"])
