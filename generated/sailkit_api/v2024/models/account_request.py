from __future__ import annotations

from typing import TYPE_CHECKING

from sailkit_core.model import UNSET, Model, Unset
from sailkit_core.model import field as _field
from sailkit_core.model import model as _model

if TYPE_CHECKING:
    from . import AccountRequestResult, AccountSource, AttributeRequest


@_model
class AccountRequest(Model):
    account_id: str | Unset = _field("accountId", default=UNSET)
    attribute_requests: list[AttributeRequest] | Unset = _field(
        "attributeRequests", ["AttributeRequest"], default=UNSET
    )
    op: str | Unset = _field("op", default=UNSET)
    provisioning_target: AccountSource | Unset = _field("provisioningTarget", "AccountSource", default=UNSET)
    result: AccountRequestResult | Unset = _field("result", "AccountRequestResult", default=UNSET)
    source: AccountSource | Unset = _field("source", "AccountSource", default=UNSET)
