from __future__ import annotations

from typing import Any

from sailkit_core.model import Model
from sailkit_core.model import field as _field
from sailkit_core.model import model as _model


@_model
class RoleMiningSessionScope(Model):
    attribute_filter_criteria: list[dict[str, Any]] | dict[str, Any] | None = _field(
        "attributeFilterCriteria", default=...
    )
    criteria: str | None = _field("criteria", default=...)
    identity_ids: list[str] | None = _field("identityIds", default=...)
