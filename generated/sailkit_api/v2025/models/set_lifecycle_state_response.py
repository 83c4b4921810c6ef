from __future__ import annotations

from ...codec import UNSET, Model, Unset
from ...codec import field as _field
from ...codec import model as _model


@_model
class SetLifecycleStateResponse(Model):
    account_activity_id: str | Unset = _field("accountActivityId", default=UNSET)
