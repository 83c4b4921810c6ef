from __future__ import annotations

from typing import TYPE_CHECKING, Any

from sailkit_core.model import UNSET, Model, Unset
from sailkit_core.model import field as _field
from sailkit_core.model import model as _model

if TYPE_CHECKING:
    from . import JsonPatchOperationOp


@_model
class ParameterStorageJsonPatch(Model):
    op: JsonPatchOperationOp | str = _field("op")
    path: str = _field("path")
    from_: str | Unset = _field("from", default=UNSET)
    value: Any | Unset = _field("value", default=UNSET)
