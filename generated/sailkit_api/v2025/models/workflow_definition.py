from __future__ import annotations

from typing import Any

from sailkit_core.model import UNSET, Model, Unset
from sailkit_core.model import field as _field
from sailkit_core.model import model as _model


@_model
class WorkflowDefinition(Model):
    start: str | Unset = _field("start", default=UNSET)
    steps: dict[str, Any] | Unset = _field("steps", default=UNSET)
