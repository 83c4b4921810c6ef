from __future__ import annotations

from typing import TYPE_CHECKING, Any

from sailkit_core.model import UNSET, Model, Unset
from sailkit_core.model import field as _field
from sailkit_core.model import model as _model

if TYPE_CHECKING:
    from . import (
        AggregationType,
        Filter,
        Index,
        Query,
        QueryResultFilter,
        QueryType,
        SearchAggregationSpecification,
        TextQuery,
        TypeAheadQuery,
    )


@_model
class Search(Model):
    aggregation_type: AggregationType | str | Unset = _field("aggregationType", default=UNSET)
    aggregations: SearchAggregationSpecification | Unset = _field(
        "aggregations", "SearchAggregationSpecification", default=UNSET
    )
    aggregations_dsl: dict[str, Any] | Unset = _field("aggregationsDsl", default=UNSET)
    aggregations_version: str | Unset = _field("aggregationsVersion", default=UNSET)
    filters: dict[str, Filter] | Unset = _field("filters", {"": "Filter"}, default=UNSET)
    include_nested: bool | Unset = _field("includeNested", default=UNSET)
    indices: list[Index | str] | Unset = _field("indices", default=UNSET)
    query: Query | Unset = _field("query", "Query", default=UNSET)
    query_dsl: dict[str, Any] | Unset = _field("queryDsl", default=UNSET)
    query_result_filter: QueryResultFilter | Unset = _field("queryResultFilter", "QueryResultFilter", default=UNSET)
    query_type: QueryType | str | Unset = _field("queryType", default=UNSET)
    query_version: str | Unset = _field("queryVersion", default=UNSET)
    search_after: list[str] | Unset = _field("searchAfter", default=UNSET)
    sort: list[str] | Unset = _field("sort", default=UNSET)
    text_query: TextQuery | Unset = _field("textQuery", "TextQuery", default=UNSET)
    type_ahead_query: TypeAheadQuery | Unset = _field("typeAheadQuery", "TypeAheadQuery", default=UNSET)
