from __future__ import annotations

from typing import Any

from sailkit_core.model import UNSET, Model, Unset
from sailkit_core.model import field as _field
from sailkit_core.model import model as _model


@_model
class PrivilegeCriteriaConfigDTO(Model):
    config: dict[str, Any] | Unset = _field("config", default=UNSET)
    created: str | Unset = _field("created", default=UNSET)
    id: str | Unset = _field("id", default=UNSET)
    modified: str | Unset = _field("modified", default=UNSET)
    source_id: str | Unset = _field("sourceId", default=UNSET)
