from __future__ import annotations

from typing import TYPE_CHECKING

from sailkit_core.model import Model
from sailkit_core.model import field as _field
from sailkit_core.model import model as _model

if TYPE_CHECKING:
    from . import AccountItemRef


@_model
class SourceItemRef(Model):
    accounts: list[AccountItemRef] | None = _field("accounts", ["AccountItemRef"], default=...)
    source_id: str | None = _field("sourceId", default=...)
