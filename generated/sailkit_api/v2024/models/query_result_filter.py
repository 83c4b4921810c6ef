from __future__ import annotations

from sailkit_core.model import UNSET, Model, Unset
from sailkit_core.model import field as _field
from sailkit_core.model import model as _model


@_model
class QueryResultFilter(Model):
    excludes: list[str] | Unset = _field("excludes", default=UNSET)
    includes: list[str] | Unset = _field("includes", default=UNSET)
