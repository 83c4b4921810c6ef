from __future__ import annotations

from typing import TYPE_CHECKING, Any

from sailkit_core.model import UNSET, Model, Unset
from sailkit_core.model import field as _field
from sailkit_core.model import model as _model

if TYPE_CHECKING:
    from . import LocalizedMessage


@_model
class CompleteInvocationInput(Model):
    localized_error: LocalizedMessage | None | Unset = _field("localizedError", "LocalizedMessage", default=UNSET)
    output: dict[str, Any] | None | Unset = _field("output", default=UNSET)
