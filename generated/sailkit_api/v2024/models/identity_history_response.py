from __future__ import annotations

from typing import Any

from sailkit_core.model import Model
from sailkit_core.model import field as _field
from sailkit_core.model import model as _model


@_model
class IdentityHistoryResponse(Model):
    access_item_count: dict[str, int] | None = _field("accessItemCount", default=...)
    attributes: dict[str, Any] | None = _field("attributes", default=...)
    deleted_date: str | None = _field("deletedDate", default=...)
    display_name: str | None = _field("displayName", default=...)
    id: str = _field("id", default=...)
    snapshot: str | None = _field("snapshot", default=...)
