from __future__ import annotations

from typing import Any

from sailkit_core.model import Model
from sailkit_core.model import field as _field
from sailkit_core.model import model as _model


@_model
class TestInvocation(Model):
    content_json: dict[str, Any] = _field("contentJson")
    trigger_id: str = _field("triggerId")
    input: dict[str, Any] | None = _field("input", default=...)
    subscription_ids: list[str] | None = _field("subscriptionIds", default=...)
