from __future__ import annotations

from typing import TYPE_CHECKING, Any

from sailkit_core.model import Model
from sailkit_core.model import field as _field
from sailkit_core.model import model as _model

if TYPE_CHECKING:
    from . import ErrorMessage


@_model
class FormError(Model):
    key: str | None = _field("key", default=...)
    messages: list[ErrorMessage] | None = _field("messages", ["ErrorMessage"], default=...)
    value: Any = _field("value", default=...)
