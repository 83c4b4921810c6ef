from __future__ import annotations

from typing import TYPE_CHECKING

from sailkit_core.codec import UNSET, Model, Unset
from sailkit_core.codec import field as _field
from sailkit_core.codec import model as _model

if TYPE_CHECKING:
    from . import (
        RoleMetadataBulkUpdateByIdRequestOperation,
        RoleMetadataBulkUpdateByIdRequestReplaceScope,
        RoleMetadataBulkUpdateByIdRequestValuesItem,
        Search,
    )


@_model
class EntitlementAttributeBulkUpdateQueryRequest(Model):
    operation: RoleMetadataBulkUpdateByIdRequestOperation | str | Unset = _field("operation", default=UNSET)
    query: Search | Unset = _field("query", "Search", default=UNSET)
    replace_scope: RoleMetadataBulkUpdateByIdRequestReplaceScope | str | Unset = _field("replaceScope", default=UNSET)
    values: list[RoleMetadataBulkUpdateByIdRequestValuesItem] | Unset = _field(
        "values", ["RoleMetadataBulkUpdateByIdRequestValuesItem"], default=UNSET
    )
