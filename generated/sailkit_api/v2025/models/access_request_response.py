from __future__ import annotations

from typing import TYPE_CHECKING

from sailkit_core.model import Model
from sailkit_core.model import field as _field
from sailkit_core.model import model as _model

if TYPE_CHECKING:
    from . import AccessRequestTracking, RequestedItemStatus


@_model
class AccessRequestResponse(Model):
    existing_requests: list[AccessRequestTracking] | None = _field(
        "existingRequests", ["AccessRequestTracking"], default=...
    )
    new_requests: list[AccessRequestTracking] | None = _field("newRequests", ["AccessRequestTracking"], default=...)

    if TYPE_CHECKING:

        @property
        def _awaited_status(self) -> list[RequestedItemStatus]: ...
