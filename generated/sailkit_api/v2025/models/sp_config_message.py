from __future__ import annotations

from typing import Any

from sailkit_core.model import Model
from sailkit_core.model import field as _field
from sailkit_core.model import model as _model


@_model
class SpConfigMessage(Model):
    details: dict[str, Any] = _field("details")
    key: str = _field("key")
    text: str = _field("text")
