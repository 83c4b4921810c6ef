from __future__ import annotations

from typing import TYPE_CHECKING

from sailkit_core.model import Model
from sailkit_core.model import field as _field
from sailkit_core.model import model as _model

if TYPE_CHECKING:
    from . import FormElementDataSourceIndex, FormElementDynamicDataSourceConfigObjectType


@_model
class FormElementDynamicDataSourceConfig(Model):
    aggregation_bucket_field: str | None = _field("aggregationBucketField", default=...)
    indices: list[FormElementDataSourceIndex | str] | None = _field("indices", default=...)
    object_type: FormElementDynamicDataSourceConfigObjectType | str | None = _field("objectType", default=...)
    query: str | None = _field("query", default=...)
