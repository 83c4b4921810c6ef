from __future__ import annotations

from typing import TYPE_CHECKING

from ...codec import UNSET, Model, Unset
from ...codec import field as _field
from ...codec import model as _model

if TYPE_CHECKING:
    from . import AccountItemRef


@_model
class SourceItemRef(Model):
    accounts: list[AccountItemRef] | None | Unset = _field("accounts", ["AccountItemRef"], default=UNSET)
    source_id: str | None | Unset = _field("sourceId", default=UNSET)
