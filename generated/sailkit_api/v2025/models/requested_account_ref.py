from __future__ import annotations

from typing import TYPE_CHECKING

from sailkit_core.codec import UNSET, Model, Unset
from sailkit_core.codec import field as _field
from sailkit_core.codec import model as _model

if TYPE_CHECKING:
    from . import DtoType


@_model
class RequestedAccountRef(Model):
    account_id: str | None | Unset = _field("accountId", default=UNSET)
    account_uuid: str | None | Unset = _field("accountUuid", default=UNSET)
    name: str | Unset = _field("name", default=UNSET)
    source_name: str | Unset = _field("sourceName", default=UNSET)
    type: DtoType | str | Unset = _field("type", default=UNSET)
