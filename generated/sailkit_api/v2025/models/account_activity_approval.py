from __future__ import annotations

import datetime
from typing import TYPE_CHECKING

from sailkit_core.codec import DATETIME, UNSET, Model, Unset
from sailkit_core.codec import field as _field
from sailkit_core.codec import model as _model

if TYPE_CHECKING:
    from . import AccountActivityApprovalComment, AccountSource, ActivityIdentity, AttributeRequest


@_model
class AccountActivityApproval(Model):
    attribute_request: AttributeRequest | Unset = _field("attributeRequest", "AttributeRequest", default=UNSET)
    comments: list[AccountActivityApprovalComment] | Unset = _field(
        "comments", ["AccountActivityApprovalComment"], default=UNSET
    )
    modified: datetime.datetime | None | Unset = _field("modified", DATETIME, default=UNSET)
    owner: ActivityIdentity | Unset = _field("owner", "ActivityIdentity", default=UNSET)
    result: str | Unset = _field("result", default=UNSET)
    source: AccountSource | Unset = _field("source", "AccountSource", default=UNSET)
