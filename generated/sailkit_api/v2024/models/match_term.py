from __future__ import annotations

from typing import Any

from sailkit_core.model import Model
from sailkit_core.model import field as _field
from sailkit_core.model import model as _model


@_model
class MatchTerm(Model):
    and_: bool | None = _field("and", default=...)
    children: list[dict[str, Any]] | None = _field("children", default=...)
    container: bool | None = _field("container", default=...)
    name: str | None = _field("name", default=...)
    op: str | None = _field("op", default=...)
    value: str | None = _field("value", default=...)
