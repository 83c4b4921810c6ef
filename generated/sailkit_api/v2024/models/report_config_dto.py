from __future__ import annotations

from sailkit_core.model import Model
from sailkit_core.model import field as _field
from sailkit_core.model import model as _model


@_model
class ReportConfigDTO(Model):
    column_name: str | None = _field("columnName", default=...)
    included: bool | None = _field("included", default=...)
    order: int | None = _field("order", default=...)
    required: bool | None = _field("required", default=...)
