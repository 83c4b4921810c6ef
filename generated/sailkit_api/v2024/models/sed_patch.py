from __future__ import annotations

from typing import Any

from sailkit_core.model import Model
from sailkit_core.model import field as _field
from sailkit_core.model import model as _model


@_model
class SedPatch(Model):
    op: str | None = _field("op", default=...)
    path: str | None = _field("path", default=...)
    value: Any = _field("value", default=...)
