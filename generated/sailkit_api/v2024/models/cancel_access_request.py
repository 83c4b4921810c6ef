from __future__ import annotations

from ...codec import Model
from ...codec import field as _field
from ...codec import model as _model


@_model
class CancelAccessRequest(Model):
    account_activity_id: str = _field("accountActivityId")
    comment: str = _field("comment")
