from __future__ import annotations

from typing import Any

from sailkit_core.model import Model
from sailkit_core.model import field as _field
from sailkit_core.model import model as _model


@_model
class PrivilegeCriteriaConfigDTO(Model):
    config: dict[str, Any] | None = _field("config", default=...)
    created: str | None = _field("created", default=...)
    id: str = _field("id", default=...)
    modified: str | None = _field("modified", default=...)
    source_id: str | None = _field("sourceId", default=...)
