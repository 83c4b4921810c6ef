from __future__ import annotations

from typing import Any

from sailkit_core.model import UNSET, Model, Unset
from sailkit_core.model import field as _field
from sailkit_core.model import model as _model


@_model
class Invocation(Model):
    content_json: dict[str, Any] | Unset = _field("contentJson", default=UNSET)
    id: str | Unset = _field("id", default=UNSET)
    secret: str | Unset = _field("secret", default=UNSET)
    trigger_id: str | Unset = _field("triggerId", default=UNSET)
