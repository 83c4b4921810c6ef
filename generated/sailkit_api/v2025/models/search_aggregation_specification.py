from __future__ import annotations

from typing import TYPE_CHECKING

from sailkit_core.model import Model
from sailkit_core.model import field as _field
from sailkit_core.model import model as _model

if TYPE_CHECKING:
    from . import (
        BucketAggregation,
        FilterAggregation,
        MetricAggregation,
        NestedAggregation,
        SubSearchAggregationSpecification,
    )


@_model
class SearchAggregationSpecification(Model):
    bucket: BucketAggregation | None = _field("bucket", "BucketAggregation", default=...)
    filter: FilterAggregation | None = _field("filter", "FilterAggregation", default=...)
    metric: MetricAggregation | None = _field("metric", "MetricAggregation", default=...)
    nested: NestedAggregation | None = _field("nested", "NestedAggregation", default=...)
    sub_aggregation: SubSearchAggregationSpecification | None = _field(
        "subAggregation", "SubSearchAggregationSpecification", default=...
    )
