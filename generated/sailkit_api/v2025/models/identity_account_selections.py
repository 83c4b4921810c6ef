from __future__ import annotations

from typing import TYPE_CHECKING

from sailkit_core.model import UNSET, Model, Unset
from sailkit_core.model import field as _field
from sailkit_core.model import model as _model

if TYPE_CHECKING:
    from . import DtoType, RequestedItemAccountSelections


@_model
class IdentityAccountSelections(Model):
    accounts_selection_required: bool | Unset = _field("accountsSelectionRequired", default=UNSET)
    id: str | Unset = _field("id", default=UNSET)
    name: str | Unset = _field("name", default=UNSET)
    requested_items: list[RequestedItemAccountSelections] | Unset = _field(
        "requestedItems", ["RequestedItemAccountSelections"], default=UNSET
    )
    type: DtoType | str | Unset = _field("type", default=UNSET)
