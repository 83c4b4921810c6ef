from __future__ import annotations

from typing import TYPE_CHECKING

from sailkit_core.model import UNSET, Model, Unset
from sailkit_core.model import field as _field
from sailkit_core.model import model as _model

if TYPE_CHECKING:
    from . import SearchCriteriaFiltersValue, SearchCriteriaQuery, SearchCriteriaTextQuery


@_model
class SearchCriteria(Model):
    indices: list[str] = _field("indices")
    filters: dict[str, SearchCriteriaFiltersValue] | Unset = _field(
        "filters", {"": "SearchCriteriaFiltersValue"}, default=UNSET
    )
    include_nested: bool | Unset = _field("includeNested", default=UNSET)
    query: SearchCriteriaQuery | Unset = _field("query", "SearchCriteriaQuery", default=UNSET)
    query_type: str | Unset = _field("queryType", default=UNSET)
    search_after: list[str] | Unset = _field("searchAfter", default=UNSET)
    sort: list[str] | Unset = _field("sort", default=UNSET)
    text_query: SearchCriteriaTextQuery | Unset = _field("textQuery", "SearchCriteriaTextQuery", default=UNSET)
