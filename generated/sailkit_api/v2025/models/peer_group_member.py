from __future__ import annotations

from typing import Any

from sailkit_core.model import Model
from sailkit_core.model import field as _field
from sailkit_core.model import model as _model


@_model
class PeerGroupMember(Model):
    attributes: dict[str, Any] | None = _field("attributes", default=...)
    id: str = _field("id", default=...)
    peer_group_id: str | None = _field("peer_group_id", default=...)
    type: str | None = _field("type", default=...)
