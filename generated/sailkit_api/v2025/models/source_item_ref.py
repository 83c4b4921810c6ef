from __future__ import annotations

from typing import TYPE_CHECKING

from sailkit_core.model import UNSET, Model, Unset
from sailkit_core.model import field as _field
from sailkit_core.model import model as _model

if TYPE_CHECKING:
    from . import AccountItemRef


@_model
class SourceItemRef(Model):
    accounts: list[AccountItemRef] | None | Unset = _field("accounts", ["AccountItemRef"], default=UNSET)
    source_id: str | None | Unset = _field("sourceId", default=UNSET)
