from __future__ import annotations

from sailkit_core.codec import UNSET, Model, Unset
from sailkit_core.codec import field as _field
from sailkit_core.codec import model as _model


@_model
class TaskResultReturn(Model):
    attribute_name: str | Unset = _field("attributeName", default=UNSET)
    display_label: str | Unset = _field("displayLabel", default=UNSET)
