from __future__ import annotations

from typing import TYPE_CHECKING

from sailkit_core.model import Model
from sailkit_core.model import field as _field
from sailkit_core.model import model as _model

if TYPE_CHECKING:
    from . import DtoType


@_model
class RequestedAccountRef(Model):
    account_id: str | None = _field("accountId", default=...)
    account_uuid: str | None = _field("accountUuid", default=...)
    name: str | None = _field("name", default=...)
    source_name: str | None = _field("sourceName", default=...)
    type: DtoType | str | None = _field("type", default=...)
