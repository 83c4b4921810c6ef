from __future__ import annotations

from typing import Any

from sailkit_core.codec import UNSET, Model, Unset
from sailkit_core.codec import field as _field
from sailkit_core.codec import model as _model


@_model
class IdentityCompareResponse(Model):
    access_item_diff: dict[str, dict[str, Any]] | Unset = _field("accessItemDiff", default=UNSET)
