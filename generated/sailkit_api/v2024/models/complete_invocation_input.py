from __future__ import annotations

from typing import TYPE_CHECKING, Any

from sailkit_core.model import Model
from sailkit_core.model import field as _field
from sailkit_core.model import model as _model

if TYPE_CHECKING:
    from . import LocalizedMessage


@_model
class CompleteInvocationInput(Model):
    localized_error: LocalizedMessage | None = _field("localizedError", "LocalizedMessage", default=...)
    output: dict[str, Any] | None = _field("output", default=...)
