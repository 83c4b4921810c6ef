from __future__ import annotations

from typing import TYPE_CHECKING, Any

from sailkit_core.model import Model
from sailkit_core.model import field as _field
from sailkit_core.model import model as _model

if TYPE_CHECKING:
    from . import UpdateMultiHostSourcesRequestItemOp


@_model
class MultiHostPatchOperation(Model):
    op: UpdateMultiHostSourcesRequestItemOp | str = _field("op")
    path: str = _field("path")
    value: Any = _field("value", default=...)
