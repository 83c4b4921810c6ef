from __future__ import annotations

from sailkit_core.model import Model
from sailkit_core.model import field as _field
from sailkit_core.model import model as _model


@_model
class ManagedClusterType(Model):
    org: str = _field("org")
    pod: str = _field("pod")
    type: str = _field("type")
    id: str = _field("id", default=...)
    managed_process_ids: list[str] | None = _field("managedProcessIds", default=...)
