from __future__ import annotations

from typing import TYPE_CHECKING

from sailkit_core.model import Model
from sailkit_core.model import field as _field
from sailkit_core.model import model as _model

if TYPE_CHECKING:
    from . import FormElementDynamicDataSourceConfig, FormElementDynamicDataSourceType


@_model
class FormElementDynamicDataSource(Model):
    config: FormElementDynamicDataSourceConfig | None = _field(
        "config", "FormElementDynamicDataSourceConfig", default=...
    )
    data_source_type: FormElementDynamicDataSourceType | str | None = _field("dataSourceType", default=...)
