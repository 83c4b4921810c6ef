from __future__ import annotations

from typing import TYPE_CHECKING

from sailkit_core.codec import UNSET, Model, Unset
from sailkit_core.codec import field as _field
from sailkit_core.codec import model as _model

if TYPE_CHECKING:
    from . import ApplicationTag


@_model
class ApplicationItem(Model):
    dc_cluster_id: str | None | Unset = _field("dcClusterId", default=UNSET)
    description: str | None | Unset = _field("description", default=UNSET)
    id: int | Unset = _field("id", default=UNSET)
    name: str | None | Unset = _field("name", default=UNSET)
    pc_cluster_id: str | None | Unset = _field("pcClusterId", default=UNSET)
    rc_cluster_id: str | None | Unset = _field("rcClusterId", default=UNSET)
    tags: list[ApplicationTag] | None | Unset = _field("tags", ["ApplicationTag"], default=UNSET)
    test_connection_date: int | None | Unset = _field("testConnectionDate", default=UNSET)
    test_connection_status: str | None | Unset = _field("testConnectionStatus", default=UNSET)
    type: str | None | Unset = _field("type", default=UNSET)
