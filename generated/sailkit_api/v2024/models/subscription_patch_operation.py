from __future__ import annotations

from typing import TYPE_CHECKING, Any

from sailkit_core.model import Model
from sailkit_core.model import field as _field
from sailkit_core.model import model as _model

if TYPE_CHECKING:
    from . import PatchSubscriptionRequestItemOp


@_model
class SubscriptionPatchOperation(Model):
    op: PatchSubscriptionRequestItemOp | str = _field("op")
    path: str = _field("path")
    from_: str | None = _field("from", default=...)
    value: Any = _field("value", default=...)
