from __future__ import annotations

from typing import TYPE_CHECKING

from sailkit_core.model import Model
from sailkit_core.model import field as _field
from sailkit_core.model import model as _model

if TYPE_CHECKING:
    from . import AccountRequestResult, AccountSource, AttributeRequest


@_model
class AccountRequest(Model):
    account_id: str | None = _field("accountId", default=...)
    attribute_requests: list[AttributeRequest] | None = _field("attributeRequests", ["AttributeRequest"], default=...)
    op: str | None = _field("op", default=...)
    provisioning_target: AccountSource | None = _field("provisioningTarget", "AccountSource", default=...)
    result: AccountRequestResult | None = _field("result", "AccountRequestResult", default=...)
    source: AccountSource | None = _field("source", "AccountSource", default=...)
