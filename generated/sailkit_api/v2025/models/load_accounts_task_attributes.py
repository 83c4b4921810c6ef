from __future__ import annotations

from ...codec import UNSET, Model, Unset
from ...codec import field as _field
from ...codec import model as _model


@_model
class LoadAccountsTaskAttributes(Model):
    app_id: str | Unset = _field("appId", default=UNSET)
    optimized_aggregation: str | Unset = _field("optimizedAggregation", default=UNSET)
