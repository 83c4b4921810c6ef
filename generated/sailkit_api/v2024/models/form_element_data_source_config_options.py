from __future__ import annotations

from sailkit_core.model import Model
from sailkit_core.model import field as _field
from sailkit_core.model import model as _model


@_model
class FormElementDataSourceConfigOptions(Model):
    label: str | None = _field("label", default=...)
    sub_label: str | None = _field("subLabel", default=...)
    value: str | None = _field("value", default=...)
