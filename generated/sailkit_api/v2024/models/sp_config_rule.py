from __future__ import annotations

from typing import TYPE_CHECKING, Any

from sailkit_core.model import UNSET, Model, Unset
from sailkit_core.model import field as _field
from sailkit_core.model import model as _model

if TYPE_CHECKING:
    from . import DraftResponseMode


@_model
class SpConfigRule(Model):
    modes: list[DraftResponseMode | str] | Unset = _field("modes", default=UNSET)
    path: str | Unset = _field("path", default=UNSET)
    value: dict[str, Any] | list[Any] | str | float | bool | None | Unset = _field("value", default=UNSET)
