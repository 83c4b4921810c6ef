from __future__ import annotations

from sailkit_core.model import UNSET, Model, Unset
from sailkit_core.model import field as _field
from sailkit_core.model import model as _model


@_model
class FormElementDataSourceConfigOptions(Model):
    label: str | Unset = _field("label", default=UNSET)
    sub_label: str | Unset = _field("subLabel", default=UNSET)
    value: str | Unset = _field("value", default=UNSET)
