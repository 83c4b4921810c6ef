from __future__ import annotations

from ...codec import UNSET, Model, Unset
from ...codec import field as _field
from ...codec import model as _model


@_model
class ReturnsItem(Model):
    attribute_name: str | Unset = _field("attributeName", default=UNSET)
    display_label: str | Unset = _field("displayLabel", default=UNSET)
