from __future__ import annotations

from typing import TYPE_CHECKING

from sailkit_core.model import UNSET, Model, Unset
from sailkit_core.model import field as _field
from sailkit_core.model import model as _model

if TYPE_CHECKING:
    from . import JsonPatchOperation


@_model
class JsonPatch(Model):
    operations: list[JsonPatchOperation] | Unset = _field("operations", ["JsonPatchOperation"], default=UNSET)
