from __future__ import annotations

from ...codec import UNSET, Model, Unset
from ...codec import field as _field
from ...codec import model as _model


@_model
class MachineIdentityAggregationRequest(Model):
    dataset_ids: list[str] = _field("datasetIds")
    disable_optimization: bool | Unset = _field("disableOptimization", default=UNSET)
