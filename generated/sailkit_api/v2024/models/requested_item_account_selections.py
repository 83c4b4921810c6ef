from __future__ import annotations

from typing import TYPE_CHECKING

from sailkit_core.model import Model
from sailkit_core.model import field as _field
from sailkit_core.model import model as _model

if TYPE_CHECKING:
    from . import AccessRequestItemType, SourceAccountSelections


@_model
class RequestedItemAccountSelections(Model):
    accounts_selection_blocked: bool | None = _field("accountsSelectionBlocked", default=...)
    accounts_selection_blocked_reason: str | None = _field("accountsSelectionBlockedReason", default=...)
    description: str | None = _field("description", default=...)
    id: str = _field("id", default=...)
    name: str | None = _field("name", default=...)
    sources: list[SourceAccountSelections] | None = _field("sources", ["SourceAccountSelections"], default=...)
    type: AccessRequestItemType | str | None = _field("type", default=...)
