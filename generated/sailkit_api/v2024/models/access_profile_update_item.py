from __future__ import annotations

from ...codec import UNSET, Model, Unset
from ...codec import field as _field
from ...codec import model as _model


@_model
class AccessProfileUpdateItem(Model):
    id: str = _field("id")
    requestable: bool = _field("requestable")
    status: str = _field("status")
    description: str | Unset = _field("description", default=UNSET)
