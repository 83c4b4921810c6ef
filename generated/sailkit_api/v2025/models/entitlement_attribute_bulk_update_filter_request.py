from __future__ import annotations

from typing import TYPE_CHECKING

from sailkit_core.model import Model
from sailkit_core.model import field as _field
from sailkit_core.model import model as _model

if TYPE_CHECKING:
    from . import (
        RoleMetadataBulkUpdateByIdRequestOperation,
        RoleMetadataBulkUpdateByIdRequestReplaceScope,
        RoleMetadataBulkUpdateByIdRequestValue,
    )


@_model
class EntitlementAttributeBulkUpdateFilterRequest(Model):
    filters: str | None = _field("filters", default=...)
    operation: RoleMetadataBulkUpdateByIdRequestOperation | str | None = _field("operation", default=...)
    replace_scope: RoleMetadataBulkUpdateByIdRequestReplaceScope | str | None = _field("replaceScope", default=...)
    values: list[RoleMetadataBulkUpdateByIdRequestValue] | None = _field(
        "values", ["RoleMetadataBulkUpdateByIdRequestValue"], default=...
    )
