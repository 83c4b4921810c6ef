from __future__ import annotations

from typing import TYPE_CHECKING

from sailkit_core.model import UNSET, Model, Unset
from sailkit_core.model import field as _field
from sailkit_core.model import model as _model

if TYPE_CHECKING:
    from . import (
        RoleMetadataBulkUpdateByIdRequestOperation,
        RoleMetadataBulkUpdateByIdRequestReplaceScope,
        RoleMetadataBulkUpdateByIdRequestValuesItem,
    )


@_model
class EntitlementAttributeBulkUpdateFilterRequest(Model):
    filters: str | Unset = _field("filters", default=UNSET)
    operation: RoleMetadataBulkUpdateByIdRequestOperation | str | Unset = _field("operation", default=UNSET)
    replace_scope: RoleMetadataBulkUpdateByIdRequestReplaceScope | str | Unset = _field("replaceScope", default=UNSET)
    values: list[RoleMetadataBulkUpdateByIdRequestValuesItem] | Unset = _field(
        "values", ["RoleMetadataBulkUpdateByIdRequestValuesItem"], default=UNSET
    )
