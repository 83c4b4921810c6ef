from __future__ import annotations

import datetime
from typing import TYPE_CHECKING

from sailkit_core.codec import DATETIME
from sailkit_core.model import UNSET, Model, Unset
from sailkit_core.model import field as _field
from sailkit_core.model import model as _model

if TYPE_CHECKING:
    from . import ApprovalReference, IdentityType


@_model
class ApprovalIdentityRecord(Model):
    actioned_as: list[ApprovalReference] | Unset = _field("actionedAs", ["ApprovalReference"], default=UNSET)
    decision_date: datetime.datetime | Unset = _field("decisionDate", DATETIME, default=UNSET)
    email: str | Unset = _field("email", default=UNSET)
    identity_id: str | Unset = _field("identityID", default=UNSET)
    members: list[ApprovalReference] | Unset = _field("members", ["ApprovalReference"], default=UNSET)
    name: str | Unset = _field("name", default=UNSET)
    type: IdentityType | str | Unset = _field("type", default=UNSET)
