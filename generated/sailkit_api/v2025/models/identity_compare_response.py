from __future__ import annotations

from typing import Any

from sailkit_core.model import Model
from sailkit_core.model import field as _field
from sailkit_core.model import model as _model


@_model
class IdentityCompareResponse(Model):
    access_item_diff: dict[str, Any] | None = _field("accessItemDiff", default=...)
