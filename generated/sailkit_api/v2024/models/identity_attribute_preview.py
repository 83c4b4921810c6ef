from __future__ import annotations

from typing import TYPE_CHECKING

from sailkit_core.model import Model
from sailkit_core.model import field as _field
from sailkit_core.model import model as _model

if TYPE_CHECKING:
    from . import ErrorMessageDto


@_model
class IdentityAttributePreview(Model):
    error_messages: list[ErrorMessageDto] | None = _field("errorMessages", ["ErrorMessageDto"], default=...)
    name: str | None = _field("name", default=...)
    previous_value: str | None = _field("previousValue", default=...)
    value: str | None = _field("value", default=...)
