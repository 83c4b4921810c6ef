from __future__ import annotations

from sailkit_core.model import UNSET, Model, Unset
from sailkit_core.model import field as _field
from sailkit_core.model import model as _model


@_model
class ReportConfigDTO(Model):
    column_name: str | Unset = _field("columnName", default=UNSET)
    included: bool | Unset = _field("included", default=UNSET)
    order: int | Unset = _field("order", default=UNSET)
    required: bool | Unset = _field("required", default=UNSET)
