from __future__ import annotations

from typing import TYPE_CHECKING

from sailkit_core.model import Model
from sailkit_core.model import field as _field
from sailkit_core.model import model as _model

if TYPE_CHECKING:
    from . import DtoType, RequestedItemAccountSelections


@_model
class IdentityAccountSelections(Model):
    accounts_selection_required: bool | None = _field("accountsSelectionRequired", default=...)
    id: str = _field("id", default=...)
    name: str | None = _field("name", default=...)
    requested_items: list[RequestedItemAccountSelections] | None = _field(
        "requestedItems", ["RequestedItemAccountSelections"], default=...
    )
    type: DtoType | str | None = _field("type", default=...)
