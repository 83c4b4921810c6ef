from __future__ import annotations

from typing import TYPE_CHECKING

from sailkit_core.model import Model
from sailkit_core.model import field as _field
from sailkit_core.model import model as _model

if TYPE_CHECKING:
    from . import ApplicationTag


@_model
class ApplicationItem(Model):
    dc_cluster_id: str | None = _field("dcClusterId", default=...)
    description: str | None = _field("description", default=...)
    id: int = _field("id", default=...)
    name: str | None = _field("name", default=...)
    pc_cluster_id: str | None = _field("pcClusterId", default=...)
    rc_cluster_id: str | None = _field("rcClusterId", default=...)
    tags: list[ApplicationTag] | None = _field("tags", ["ApplicationTag"], default=...)
    test_connection_date: int | None = _field("testConnectionDate", default=...)
    test_connection_status: str | None = _field("testConnectionStatus", default=...)
    type: str | None = _field("type", default=...)
