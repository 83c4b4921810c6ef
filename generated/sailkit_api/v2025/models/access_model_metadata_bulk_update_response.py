from __future__ import annotations

import datetime
from typing import TYPE_CHECKING

from sailkit_core.codec import DATETIME
from sailkit_core.model import Model
from sailkit_core.model import field as _field
from sailkit_core.model import model as _model

if TYPE_CHECKING:
    from . import AccessModelMetadataBulkUpdateResponseStatus


@_model
class AccessModelMetadataBulkUpdateResponse(Model):
    created: datetime.datetime | None = _field("created", DATETIME, default=...)
    id: str = _field("id", default=...)
    status: AccessModelMetadataBulkUpdateResponseStatus | str | None = _field("status", default=...)
    type: str | None = _field("type", default=...)
