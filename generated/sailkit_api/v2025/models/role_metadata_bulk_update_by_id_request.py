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
class RoleMetadataBulkUpdateByIdRequest(Model):
    operation: RoleMetadataBulkUpdateByIdRequestOperation | str = _field("operation")
    roles: list[str] = _field("roles")
    values: list[RoleMetadataBulkUpdateByIdRequestValue] = _field("values", ["RoleMetadataBulkUpdateByIdRequestValue"])
    replace_scope: RoleMetadataBulkUpdateByIdRequestReplaceScope | str | None = _field("replaceScope", default=...)
