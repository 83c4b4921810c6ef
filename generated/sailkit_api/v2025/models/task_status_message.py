from __future__ import annotations

from typing import TYPE_CHECKING, Any

from sailkit_core.model import Model
from sailkit_core.model import field as _field
from sailkit_core.model import model as _model

if TYPE_CHECKING:
    from . import LocalizedMessage, TaskStatusMessageType


@_model
class TaskStatusMessage(Model):
    key: str = _field("key")
    localized_text: LocalizedMessage | None = _field("localizedText", "LocalizedMessage")
    parameters: list[dict[str, Any] | str] | None = _field("parameters")
    type: TaskStatusMessageType | str = _field("type")
