from __future__ import annotations

from typing import TYPE_CHECKING, Any

from sailkit_core.model import Model
from sailkit_core.model import field as _field
from sailkit_core.model import model as _model

if TYPE_CHECKING:
    from . import DraftResponseMode


@_model
class SpConfigRule(Model):
    modes: list[DraftResponseMode | str] | None = _field("modes", default=...)
    path: str | None = _field("path", default=...)
    value: dict[str, Any] | list[Any] | str | float | bool | None = _field("value", default=...)
