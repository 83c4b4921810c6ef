from __future__ import annotations

from typing import TYPE_CHECKING, Any

from sailkit_core.model import UNSET, Model, Unset
from sailkit_core.model import field as _field
from sailkit_core.model import model as _model

if TYPE_CHECKING:
    from . import ErrorMessage


@_model
class FormError(Model):
    key: str | Unset = _field("key", default=UNSET)
    messages: list[ErrorMessage] | Unset = _field("messages", ["ErrorMessage"], default=UNSET)
    value: Any | Unset = _field("value", default=UNSET)
