from __future__ import annotations

from typing import TYPE_CHECKING

from sailkit_core.model import Model
from sailkit_core.model import field as _field
from sailkit_core.model import model as _model

if TYPE_CHECKING:
    from . import (
        RoleMetadataBulkUpdateByFilterRequestValue,
        RoleMetadataBulkUpdateByIdRequestOperation,
        RoleMetadataBulkUpdateByIdRequestReplaceScope,
    )


@_model
class RoleMetadataBulkUpdateByFilterRequest(Model):
    filters: str = _field("filters")
    operation: RoleMetadataBulkUpdateByIdRequestOperation | str = _field("operation")
    values: list[RoleMetadataBulkUpdateByFilterRequestValue] = _field(
        "values", ["RoleMetadataBulkUpdateByFilterRequestValue"]
    )
    replace_scope: RoleMetadataBulkUpdateByIdRequestReplaceScope | str | None = _field("replaceScope", default=...)
