from __future__ import annotations

from sailkit_core.model import UNSET, Model, Unset
from sailkit_core.model import field as _field
from sailkit_core.model import model as _model


@_model
class DataClassificationSettings(Model):
    cluster_id: str | None | Unset = _field("clusterId", default=UNSET)
    is_enabled: bool | Unset = _field("isEnabled", default=UNSET)
