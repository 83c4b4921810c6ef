from __future__ import annotations

from sailkit_core.codec import UNSET, Model, Unset
from sailkit_core.codec import field as _field
from sailkit_core.codec import model as _model


@_model
class DataClassificationSettings(Model):
    cluster_id: str | None | Unset = _field("clusterId", default=UNSET)
    is_enabled: bool | Unset = _field("isEnabled", default=UNSET)
