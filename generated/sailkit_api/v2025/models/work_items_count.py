from __future__ import annotations

from sailkit_core.codec import UNSET, Model, Unset
from sailkit_core.codec import field as _field
from sailkit_core.codec import model as _model


@_model
class WorkItemsCount(Model):
    count: int | Unset = _field("count", default=UNSET)
