from __future__ import annotations

import datetime
from typing import TYPE_CHECKING

from sailkit_core.codec import DATETIME
from sailkit_core.model import Model
from sailkit_core.model import field as _field
from sailkit_core.model import model as _model

if TYPE_CHECKING:
    from . import ReassignmentIdentity


@_model
class AuditDetails(Model):
    created: datetime.datetime | None = _field("created", DATETIME, default=...)
    created_by: ReassignmentIdentity | None = _field("createdBy", "ReassignmentIdentity", default=...)
    modified: datetime.datetime | None = _field("modified", DATETIME, default=...)
    modified_by: ReassignmentIdentity | None = _field("modifiedBy", "ReassignmentIdentity", default=...)
