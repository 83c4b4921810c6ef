from __future__ import annotations

from typing import Any

from sailkit_core.model import Model
from sailkit_core.model import field as _field
from sailkit_core.model import model as _model


@_model
class TestExternalExecuteWorkflowRequest(Model):
    input: dict[str, Any] | None = _field("input", default=...)
