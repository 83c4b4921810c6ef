from __future__ import annotations

from ...codec import UNSET, Model, Unset
from ...codec import field as _field
from ...codec import model as _model


@_model
class ReportConfigDTO(Model):
    column_name: str | Unset = _field("columnName", default=UNSET)
    included: bool | Unset = _field("included", default=UNSET)
    order: int | Unset = _field("order", default=UNSET)
    required: bool | Unset = _field("required", default=UNSET)
