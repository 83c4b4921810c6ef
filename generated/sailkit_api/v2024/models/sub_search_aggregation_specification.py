from __future__ import annotations

from typing import TYPE_CHECKING

from sailkit_core.model import UNSET, Model, Unset
from sailkit_core.model import field as _field
from sailkit_core.model import model as _model

if TYPE_CHECKING:
    from . import Aggregations, BucketAggregation, FilterAggregation, MetricAggregation, NestedAggregation


@_model
class SubSearchAggregationSpecification(Model):
    bucket: BucketAggregation | Unset = _field("bucket", "BucketAggregation", default=UNSET)
    filter: FilterAggregation | Unset = _field("filter", "FilterAggregation", default=UNSET)
    metric: MetricAggregation | Unset = _field("metric", "MetricAggregation", default=UNSET)
    nested: NestedAggregation | Unset = _field("nested", "NestedAggregation", default=UNSET)
    sub_aggregation: Aggregations | Unset = _field("subAggregation", "Aggregations", default=UNSET)
