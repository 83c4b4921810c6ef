from __future__ import annotations

from ...codec import UNSET, Model, Unset
from ...codec import field as _field
from ...codec import model as _model


@_model
class AccessModelMetadataValuesItem(Model):
    name: str | Unset = _field("name", default=UNSET)
    status: str | Unset = _field("status", default=UNSET)
    value: str | Unset = _field("value", default=UNSET)
