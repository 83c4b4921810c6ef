from __future__ import annotations

from sailkit_core.model import Model
from sailkit_core.model import field as _field
from sailkit_core.model import model as _model


@_model
class TaskResultReturn(Model):
    attribute_name: str | None = _field("attributeName", default=...)
    display_label: str | None = _field("displayLabel", default=...)
