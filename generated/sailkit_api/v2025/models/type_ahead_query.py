from __future__ import annotations

from sailkit_core.model import Model
from sailkit_core.model import field as _field
from sailkit_core.model import model as _model


@_model
class TypeAheadQuery(Model):
    field: str = _field("field")
    query: str = _field("query")
    max_expansions: int | None = _field("maxExpansions", default=...)
    nested_type: str | None = _field("nestedType", default=...)
    size: int | None = _field("size", default=...)
    sort: str | None = _field("sort", default=...)
    sort_by_value: bool | None = _field("sortByValue", default=...)
