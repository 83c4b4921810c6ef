from __future__ import annotations

from typing import TYPE_CHECKING

from sailkit_core.model import Model
from sailkit_core.model import field as _field
from sailkit_core.model import model as _model

if TYPE_CHECKING:
    from . import AccessRequestItem, AccessRequestType, RequestedForDtoRef


@_model
class AccessRequest(Model):
    requested_for: list[str] = _field("requestedFor")
    requested_items: list[AccessRequestItem] = _field("requestedItems", ["AccessRequestItem"])
    client_metadata: dict[str, str] | None = _field("clientMetadata", default=...)
    request_type: AccessRequestType | str | None = _field("requestType", default=...)
    requested_for_with_requested_items: list[RequestedForDtoRef] | None = _field(
        "requestedForWithRequestedItems", ["RequestedForDtoRef"], default=...
    )
