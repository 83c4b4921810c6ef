from __future__ import annotations

from typing import TYPE_CHECKING

from sailkit_core.model import UNSET, Model, Unset
from sailkit_core.model import field as _field
from sailkit_core.model import model as _model

if TYPE_CHECKING:
    from . import AccountSource, AttributeRequest, Result


@_model
class OriginalRequest(Model):
    account_id: str | Unset = _field("accountId", default=UNSET)
    attribute_requests: list[AttributeRequest] | Unset = _field(
        "attributeRequests", ["AttributeRequest"], default=UNSET
    )
    op: str | Unset = _field("op", default=UNSET)
    result: Result | Unset = _field("result", "Result", default=UNSET)
    source: AccountSource | Unset = _field("source", "AccountSource", default=UNSET)
