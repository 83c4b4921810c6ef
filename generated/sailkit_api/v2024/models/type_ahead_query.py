from __future__ import annotations

from sailkit_core.model import UNSET, Model, Unset
from sailkit_core.model import field as _field
from sailkit_core.model import model as _model


@_model
class TypeAheadQuery(Model):
    field: str = _field("field")
    query: str = _field("query")
    max_expansions: int | Unset = _field("maxExpansions", default=UNSET)
    nested_type: str | Unset = _field("nestedType", default=UNSET)
    size: int | Unset = _field("size", default=UNSET)
    sort: str | Unset = _field("sort", default=UNSET)
    sort_by_value: bool | Unset = _field("sortByValue", default=UNSET)
