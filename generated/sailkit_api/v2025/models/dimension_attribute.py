from __future__ import annotations

from ...codec import UNSET, Model, Unset
from ...codec import field as _field
from ...codec import model as _model


@_model
class DimensionAttribute(Model):
    derived: bool | Unset = _field("derived", default=UNSET)
    display_name: str | Unset = _field("displayName", default=UNSET)
    name: str | Unset = _field("name", default=UNSET)
