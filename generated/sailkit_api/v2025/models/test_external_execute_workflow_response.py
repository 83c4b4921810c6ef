from __future__ import annotations

from typing import Any

from ...codec import UNSET, Model, Unset
from ...codec import field as _field
from ...codec import model as _model


@_model
class TestExternalExecuteWorkflowResponse(Model):
    payload: dict[str, Any] | Unset = _field("payload", default=UNSET)
