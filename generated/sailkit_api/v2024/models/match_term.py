from __future__ import annotations

from typing import Any

from sailkit_core.model import UNSET, Model, Unset
from sailkit_core.model import field as _field
from sailkit_core.model import model as _model


@_model
class MatchTerm(Model):
    and_: bool | Unset = _field("and", default=UNSET)
    children: list[dict[str, Any]] | None | Unset = _field("children", default=UNSET)
    container: bool | Unset = _field("container", default=UNSET)
    name: str | Unset = _field("name", default=UNSET)
    op: str | Unset = _field("op", default=UNSET)
    value: str | Unset = _field("value", default=UNSET)
