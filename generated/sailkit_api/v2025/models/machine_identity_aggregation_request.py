from __future__ import annotations

from sailkit_core.codec import UNSET, Model, Unset
from sailkit_core.codec import field as _field
from sailkit_core.codec import model as _model


@_model
class MachineIdentityAggregationRequest(Model):
    dataset_ids: list[str] = _field("datasetIds")
    disable_optimization: bool | Unset = _field("disableOptimization", default=UNSET)
