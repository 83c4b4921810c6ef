from __future__ import annotations

import datetime
from typing import TYPE_CHECKING

from sailkit_core.codec import DATETIME
from sailkit_core.model import Model
from sailkit_core.model import field as _field
from sailkit_core.model import model as _model

if TYPE_CHECKING:
    from . import AccountActivityApprovalComment, AccountSource, ActivityIdentity, AttributeRequest


@_model
class AccountActivityApproval(Model):
    attribute_request: AttributeRequest | None = _field("attributeRequest", "AttributeRequest", default=...)
    comments: list[AccountActivityApprovalComment] | None = _field(
        "comments", ["AccountActivityApprovalComment"], default=...
    )
    modified: datetime.datetime | None = _field("modified", DATETIME, default=...)
    owner: ActivityIdentity | None = _field("owner", "ActivityIdentity", default=...)
    result: str | None = _field("result", default=...)
    source: AccountSource | None = _field("source", "AccountSource", default=...)
