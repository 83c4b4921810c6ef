from __future__ import annotations

from sailkit_core.model import Model
from sailkit_core.model import field as _field
from sailkit_core.model import model as _model


@_model
class MachineIdentityAggregationRequest(Model):
    dataset_ids: list[str] = _field("datasetIds")
    disable_optimization: bool | None = _field("disableOptimization", default=...)
