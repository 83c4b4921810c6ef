from __future__ import annotations

from typing import TYPE_CHECKING

from sailkit_core.codec import UNSET, Model, Unset
from sailkit_core.codec import field as _field
from sailkit_core.codec import model as _model

if TYPE_CHECKING:
    from . import AccessRequestItemResponse


@_model
class AccessRequestedDetails(Model):
    items: list[AccessRequestItemResponse] | Unset = _field("items", ["AccessRequestItemResponse"], default=UNSET)
    requester_id: str | Unset = _field("requesterId", default=UNSET)
    requester_name: str | Unset = _field("requesterName", default=UNSET)
