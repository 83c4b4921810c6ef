from __future__ import annotations

from typing import TYPE_CHECKING

from sailkit_core.model import Model
from sailkit_core.model import field as _field
from sailkit_core.model import model as _model

if TYPE_CHECKING:
    from . import AccountActionType


@_model
class AccountAction(Model):
    action: AccountActionType | str | None = _field("action", default=...)
    all_sources: bool | None = _field("allSources", default=...)
    exclude_source_ids: list[str] | None = _field("excludeSourceIds", default=...)
    source_ids: list[str] | None = _field("sourceIds", default=...)
