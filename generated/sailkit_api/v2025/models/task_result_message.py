from __future__ import annotations

from typing import TYPE_CHECKING

from sailkit_core.codec import UNSET, Model, Unset
from sailkit_core.codec import field as _field
from sailkit_core.codec import model as _model

if TYPE_CHECKING:
    from . import TaskStatusMessageType


@_model
class TaskResultMessage(Model):
    error: bool | Unset = _field("error", default=UNSET)
    key: str | Unset = _field("key", default=UNSET)
    localized_text: str | Unset = _field("localizedText", default=UNSET)
    type: TaskStatusMessageType | str | Unset = _field("type", default=UNSET)
    warning: bool | Unset = _field("warning", default=UNSET)
