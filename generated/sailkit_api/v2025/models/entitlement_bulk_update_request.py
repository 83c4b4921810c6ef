from __future__ import annotations

from typing import TYPE_CHECKING

from ...codec import Model
from ...codec import field as _field
from ...codec import model as _model

if TYPE_CHECKING:
    from . import JsonPatchOperation


@_model
class EntitlementBulkUpdateRequest(Model):
    entitlement_ids: list[str] = _field("entitlementIds")
    json_patch: list[JsonPatchOperation] = _field("jsonPatch", ["JsonPatchOperation"])
