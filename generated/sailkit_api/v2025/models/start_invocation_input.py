from __future__ import annotations

from typing import Any

from sailkit_core.model import Model
from sailkit_core.model import field as _field
from sailkit_core.model import model as _model


@_model
class StartInvocationInput(Model):
    content_json: dict[str, Any] | None = _field("contentJson", default=...)
    input: dict[str, Any] | None = _field("input", default=...)
    trigger_id: str | None = _field("triggerId", default=...)
