from __future__ import annotations

from typing import Any

from sailkit_core.model import UNSET, Model, Unset
from sailkit_core.model import field as _field
from sailkit_core.model import model as _model


@_model
class RoleMiningSessionScope(Model):
    attribute_filter_criteria: list[dict[str, Any]] | None | Unset = _field("attributeFilterCriteria", default=UNSET)
    criteria: str | None | Unset = _field("criteria", default=UNSET)
    identity_ids: list[str] | Unset = _field("identityIds", default=UNSET)
