from __future__ import annotations

from typing import TYPE_CHECKING

from sailkit_core.model import UNSET, Model, Unset
from sailkit_core.model import field as _field
from sailkit_core.model import model as _model

if TYPE_CHECKING:
    from . import ErrorMessageDto


@_model
class IdentityAttributePreview(Model):
    error_messages: list[ErrorMessageDto] | Unset = _field("errorMessages", ["ErrorMessageDto"], default=UNSET)
    name: str | Unset = _field("name", default=UNSET)
    previous_value: str | Unset = _field("previousValue", default=UNSET)
    value: str | Unset = _field("value", default=UNSET)
