from __future__ import annotations

from typing import TYPE_CHECKING

from sailkit_core.model import Model
from sailkit_core.model import field as _field
from sailkit_core.model import model as _model

if TYPE_CHECKING:
    from . import AccessRequestItemResponse


@_model
class AccessRequestedDetails(Model):
    items: list[AccessRequestItemResponse] | None = _field("items", ["AccessRequestItemResponse"], default=...)
    requester_id: str | None = _field("requesterId", default=...)
    requester_name: str | None = _field("requesterName", default=...)
