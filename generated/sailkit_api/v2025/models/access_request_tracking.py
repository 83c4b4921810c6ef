from __future__ import annotations

from typing import TYPE_CHECKING

from sailkit_core.model import Model
from sailkit_core.model import field as _field
from sailkit_core.model import model as _model

if TYPE_CHECKING:
    from . import RequestedItemDetails


@_model
class AccessRequestTracking(Model):
    access_request_ids: list[str] | None = _field("accessRequestIds", default=...)
    attributes_hash: int | None = _field("attributesHash", default=...)
    requested_for: str | None = _field("requestedFor", default=...)
    requested_items_details: list[RequestedItemDetails] | None = _field(
        "requestedItemsDetails", ["RequestedItemDetails"], default=...
    )
