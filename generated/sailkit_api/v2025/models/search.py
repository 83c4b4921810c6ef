from __future__ import annotations

from typing import TYPE_CHECKING, Any

from sailkit_core.model import Model
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
    aggregation_type: AggregationType | str | None = _field("aggregationType", default=...)
    aggregations: SearchAggregationSpecification | None = _field(
        "aggregations", "SearchAggregationSpecification", default=...
    )
    aggregations_dsl: dict[str, Any] | None = _field("aggregationsDsl", default=...)
    aggregations_version: str | None = _field("aggregationsVersion", default=...)
    filters: dict[str, Filter] | None = _field("filters", {"": "Filter"}, default=...)
    include_nested: bool | None = _field("includeNested", default=...)
    indices: list[Index | str] | None = _field("indices", default=...)
    query: Query | None = _field("query", "Query", default=...)
    query_dsl: dict[str, Any] | None = _field("queryDsl", default=...)
    query_result_filter: QueryResultFilter | None = _field("queryResultFilter", "QueryResultFilter", default=...)
    query_type: QueryType | str | None = _field("queryType", default=...)
    query_version: str | None = _field("queryVersion", default=...)
    search_after: list[str] | None = _field("searchAfter", default=...)
    sort: list[str] | None = _field("sort", default=...)
    text_query: TextQuery | None = _field("textQuery", "TextQuery", default=...)
    type_ahead_query: TypeAheadQuery | None = _field("typeAheadQuery", "TypeAheadQuery", default=...)
