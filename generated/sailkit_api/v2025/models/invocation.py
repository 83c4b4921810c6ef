from __future__ import annotations

from typing import Any

from sailkit_core.model import Model
from sailkit_core.model import field as _field
from sailkit_core.model import model as _model


@_model
class Invocation(Model):
    content_json: dict[str, Any] | None = _field("contentJson", default=...)
    id: str = _field("id", default=...)
    secret: str | None = _field("secret", default=...)
    trigger_id: str | None = _field("triggerId", default=...)
