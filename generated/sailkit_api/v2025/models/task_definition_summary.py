from __future__ import annotations

from typing import Any

from sailkit_core.model import Model
from sailkit_core.model import field as _field
from sailkit_core.model import model as _model


@_model
class TaskDefinitionSummary(Model):
    arguments: dict[str, Any] = _field("arguments")
    description: str | None = _field("description")
    executor: str | None = _field("executor")
    id: str = _field("id")
    parent_name: str = _field("parentName")
    unique_name: str = _field("uniqueName")
