from __future__ import annotations

from ...codec import UNSET, Model, Unset
from ...codec import field as _field
from ...codec import model as _model


@_model
class QueryResultFilter(Model):
    excludes: list[str] | Unset = _field("excludes", default=UNSET)
    includes: list[str] | Unset = _field("includes", default=UNSET)
