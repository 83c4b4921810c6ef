from __future__ import annotations

from typing import TYPE_CHECKING

from sailkit_core.model import UNSET, Model, Unset
from sailkit_core.model import field as _field
from sailkit_core.model import model as _model

if TYPE_CHECKING:
    from . import FormElementDynamicDataSourceConfig, FormElementDynamicDataSourceType


@_model
class FormElementDynamicDataSource(Model):
    config: FormElementDynamicDataSourceConfig | Unset = _field(
        "config", "FormElementDynamicDataSourceConfig", default=UNSET
    )
    data_source_type: FormElementDynamicDataSourceType | str | Unset = _field("dataSourceType", default=UNSET)
