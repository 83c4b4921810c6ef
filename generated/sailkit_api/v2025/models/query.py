from __future__ import annotations

from typing import TYPE_CHECKING

from sailkit_core.model import UNSET, Model, Unset
from sailkit_core.model import field as _field
from sailkit_core.model import model as _model

if TYPE_CHECKING:
    from . import InnerHit


@_model
class Query(Model):
    fields: str | Unset = _field("fields", default=UNSET)
    inner_hit: InnerHit | Unset = _field("innerHit", "InnerHit", default=UNSET)
    query: str | Unset = _field("query", default=UNSET)
    time_zone: str | Unset = _field("timeZone", default=UNSET)
