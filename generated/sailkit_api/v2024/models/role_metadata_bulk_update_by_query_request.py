from __future__ import annotations

from typing import TYPE_CHECKING

from sailkit_core.model import Model
from sailkit_core.model import field as _field
from sailkit_core.model import model as _model

if TYPE_CHECKING:
    from . import (
        RoleMetadataBulkUpdateByIdRequestOperation,
        RoleMetadataBulkUpdateByIdRequestReplaceScope,
        RoleMetadataBulkUpdateByQueryRequestValue,
        Search,
    )


@_model
class RoleMetadataBulkUpdateByQueryRequest(Model):
    operation: RoleMetadataBulkUpdateByIdRequestOperation | str = _field("operation")
    query: Search = _field("query", "Search")
    values: list[RoleMetadataBulkUpdateByQueryRequestValue] = _field(
        "values", ["RoleMetadataBulkUpdateByQueryRequestValue"]
    )
    replace_scope: RoleMetadataBulkUpdateByIdRequestReplaceScope | str | None = _field("replaceScope", default=...)
