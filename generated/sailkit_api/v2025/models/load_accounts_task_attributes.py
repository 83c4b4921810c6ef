from __future__ import annotations

from sailkit_core.model import UNSET, Model, Unset
from sailkit_core.model import field as _field
from sailkit_core.model import model as _model


@_model
class LoadAccountsTaskAttributes(Model):
    app_id: str | Unset = _field("appId", default=UNSET)
    optimized_aggregation: str | Unset = _field("optimizedAggregation", default=UNSET)
