from __future__ import annotations

from typing import Any

from sailkit_core.model import UNSET, Model, Unset
from sailkit_core.model import field as _field
from sailkit_core.model import model as _model


@_model
class IdentityHistoryResponse(Model):
    access_item_count: dict[str, int] | Unset = _field("accessItemCount", default=UNSET)
    attributes: dict[str, Any] | Unset = _field("attributes", default=UNSET)
    deleted_date: str | Unset = _field("deletedDate", default=UNSET)
    display_name: str | Unset = _field("displayName", default=UNSET)
    id: str | Unset = _field("id", default=UNSET)
    snapshot: str | Unset = _field("snapshot", default=UNSET)
