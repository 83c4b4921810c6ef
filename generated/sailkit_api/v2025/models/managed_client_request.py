from __future__ import annotations

from sailkit_core.model import UNSET, Model, Unset
from sailkit_core.model import field as _field
from sailkit_core.model import model as _model


@_model
class ManagedClientRequest(Model):
    cluster_id: str = _field("clusterId")
    description: str | None | Unset = _field("description", default=UNSET)
    name: str | None | Unset = _field("name", default=UNSET)
    type: str | None | Unset = _field("type", default=UNSET)
