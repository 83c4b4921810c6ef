from __future__ import annotations

import datetime
from typing import TYPE_CHECKING

from sailkit_core.codec import DATETIME
from sailkit_core.model import UNSET, Model, Unset
from sailkit_core.model import field as _field
from sailkit_core.model import model as _model

if TYPE_CHECKING:
    from . import ReassignmentType


@_model
class ApprovalForwardHistory(Model):
    comment: str | None | Unset = _field("comment", default=UNSET)
    forwarder_name: str | None | Unset = _field("forwarderName", default=UNSET)
    modified: datetime.datetime | Unset = _field("modified", DATETIME, default=UNSET)
    new_approver_name: str | Unset = _field("newApproverName", default=UNSET)
    old_approver_name: str | Unset = _field("oldApproverName", default=UNSET)
    reassignment_type: ReassignmentType | str | Unset = _field("reassignmentType", default=UNSET)
