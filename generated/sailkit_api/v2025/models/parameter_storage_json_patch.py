from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ...codec import UNSET, Model, Unset
from ...codec import field as _field
from ...codec import model as _model

if TYPE_CHECKING:
    from . import JsonPatchOperationOp


@_model
class ParameterStorageJsonPatch(Model):
    op: JsonPatchOperationOp | str = _field("op")
    path: str = _field("path")
    from_: str | Unset = _field("from", default=UNSET)
    value: Any | Unset = _field("value", default=UNSET)
