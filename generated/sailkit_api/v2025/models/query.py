from __future__ import annotations

from typing import TYPE_CHECKING

from sailkit_core.model import Model
from sailkit_core.model import field as _field
from sailkit_core.model import model as _model

if TYPE_CHECKING:
    from . import InnerHit


@_model
class Query(Model):
    fields: str | list[str] | None = _field("fields", default=...)
    inner_hit: InnerHit | None = _field("innerHit", "InnerHit", default=...)
    query: str | None = _field("query", default=...)
    time_zone: str | None = _field("timeZone", default=...)
