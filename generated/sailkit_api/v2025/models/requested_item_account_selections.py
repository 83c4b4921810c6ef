from __future__ import annotations

from typing import TYPE_CHECKING

from sailkit_core.model import UNSET, Model, Unset
from sailkit_core.model import field as _field
from sailkit_core.model import model as _model

if TYPE_CHECKING:
    from . import AccessRequestItemType, SourceAccountSelections


@_model
class RequestedItemAccountSelections(Model):
    accounts_selection_blocked: bool | Unset = _field("accountsSelectionBlocked", default=UNSET)
    accounts_selection_blocked_reason: str | None | Unset = _field("accountsSelectionBlockedReason", default=UNSET)
    description: str | Unset = _field("description", default=UNSET)
    id: str | Unset = _field("id", default=UNSET)
    name: str | Unset = _field("name", default=UNSET)
    sources: list[SourceAccountSelections] | Unset = _field("sources", ["SourceAccountSelections"], default=UNSET)
    type: AccessRequestItemType | str | Unset = _field("type", default=UNSET)
