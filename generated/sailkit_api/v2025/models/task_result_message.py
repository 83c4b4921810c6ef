from __future__ import annotations

from typing import TYPE_CHECKING

from sailkit_core.model import Model
from sailkit_core.model import field as _field
from sailkit_core.model import model as _model

if TYPE_CHECKING:
    from . import TaskStatusMessageType


@_model
class TaskResultMessage(Model):
    error: bool | None = _field("error", default=...)
    key: str | None = _field("key", default=...)
    localized_text: str | None = _field("localizedText", default=...)
    type: TaskStatusMessageType | str | None = _field("type", default=...)
    warning: bool | None = _field("warning", default=...)
