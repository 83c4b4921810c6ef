from __future__ import annotations

from sailkit_core.model import Model
from sailkit_core.model import field as _field
from sailkit_core.model import model as _model


@_model
class WorkItemForward(Model):
    comment: str = _field("comment")
    target_owner_id: str = _field("targetOwnerId")
    send_notifications: bool | None = _field("sendNotifications", default=...)
