from __future__ import annotations

from typing import TYPE_CHECKING

from sailkit_core.model import Model
from sailkit_core.model import field as _field
from sailkit_core.model import model as _model

if TYPE_CHECKING:
    from . import JsonPatchOperation


@_model
class EntitlementBulkUpdateRequest(Model):
    entitlement_ids: list[str] = _field("entitlementIds")
    json_patch: list[JsonPatchOperation] = _field("jsonPatch", ["JsonPatchOperation"])
