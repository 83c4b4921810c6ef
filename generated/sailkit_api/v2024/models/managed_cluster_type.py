from __future__ import annotations

from ...codec import UNSET, Model, Unset
from ...codec import field as _field
from ...codec import model as _model


@_model
class ManagedClusterType(Model):
    org: str = _field("org")
    pod: str = _field("pod")
    type: str = _field("type")
    id: str | Unset = _field("id", default=UNSET)
    managed_process_ids: list[str] | Unset = _field("managedProcessIds", default=UNSET)
