from __future__ import annotations

from typing import TYPE_CHECKING

from sailkit_core.codec import UNSET, Model, Unset
from sailkit_core.codec import field as _field
from sailkit_core.codec import model as _model

if TYPE_CHECKING:
    from . import AccountActionType


@_model
class AccountAction(Model):
    action: AccountActionType | str | Unset = _field("action", default=UNSET)
    source_ids: list[str] | Unset = _field("sourceIds", default=UNSET)
