from __future__ import annotations

from typing import TYPE_CHECKING

from sailkit_core.model import Model
from sailkit_core.model import field as _field
from sailkit_core.model import model as _model

if TYPE_CHECKING:
    from . import SearchCriteriaFilter, SearchCriteriaQuery, SearchCriteriaTextQuery


@_model
class SearchCriteria(Model):
    indices: list[str] = _field("indices")
    filters: dict[str, SearchCriteriaFilter] | None = _field("filters", {"": "SearchCriteriaFilter"}, default=...)
    include_nested: bool | None = _field("includeNested", default=...)
    query: SearchCriteriaQuery | None = _field("query", "SearchCriteriaQuery", default=...)
    query_type: str | None = _field("queryType", default=...)
    search_after: list[str] | None = _field("searchAfter", default=...)
    sort: list[str] | None = _field("sort", default=...)
    text_query: SearchCriteriaTextQuery | None = _field("textQuery", "SearchCriteriaTextQuery", default=...)
