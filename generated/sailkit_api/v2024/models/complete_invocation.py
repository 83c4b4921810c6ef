from __future__ import annotations

from typing import Any

from sailkit_core.model import Model
from sailkit_core.model import field as _field
from sailkit_core.model import model as _model


@_model
class CompleteInvocation(Model):
    output: dict[str, Any] = _field("output")
    secret: str = _field("secret")
    error: str | None = _field("error", default=...)
