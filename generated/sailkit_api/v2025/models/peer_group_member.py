from __future__ import annotations

from typing import Any

from sailkit_core.model import UNSET, Model, Unset
from sailkit_core.model import field as _field
from sailkit_core.model import model as _model


@_model
class PeerGroupMember(Model):
    attributes: dict[str, dict[str, Any]] | Unset = _field("attributes", default=UNSET)
    id: str | Unset = _field("id", default=UNSET)
    peer_group_id: str | Unset = _field("peer_group_id", default=UNSET)
    type: str | Unset = _field("type", default=UNSET)
