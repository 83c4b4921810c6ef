from __future__ import annotations

from typing import TYPE_CHECKING

from sailkit_core.model import UNSET, Model, Unset
from sailkit_core.model import field as _field
from sailkit_core.model import model as _model

if TYPE_CHECKING:
    from . import RequestedItemDetails


@_model
class AccessRequestTracking(Model):
    access_request_ids: list[str] | Unset = _field("accessRequestIds", default=UNSET)
    attributes_hash: int | Unset = _field("attributesHash", default=UNSET)
    requested_for: str | Unset = _field("requestedFor", default=UNSET)
    requested_items_details: list[RequestedItemDetails] | Unset = _field(
        "requestedItemsDetails", ["RequestedItemDetails"], default=UNSET
    )
