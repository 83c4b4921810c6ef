from __future__ import annotations

from typing import TYPE_CHECKING

from sailkit_core.model import UNSET, Model, Unset
from sailkit_core.model import field as _field
from sailkit_core.model import model as _model

if TYPE_CHECKING:
    from . import FormElementDynamicDataSourceConfigIndicesItem, FormElementDynamicDataSourceConfigObjectType


@_model
class FormElementDynamicDataSourceConfig(Model):
    aggregation_bucket_field: str | Unset = _field("aggregationBucketField", default=UNSET)
    indices: list[FormElementDynamicDataSourceConfigIndicesItem | str] | Unset = _field("indices", default=UNSET)
    object_type: FormElementDynamicDataSourceConfigObjectType | str | Unset = _field("objectType", default=UNSET)
    query: str | Unset = _field("query", default=UNSET)
