from __future__ import annotations

import datetime
from typing import Any

from sailkit_core.codec import DATETIME
from sailkit_core.model import Model
from sailkit_core.model import field as _field
from sailkit_core.model import model as _model


@_model
class NotificationTemplateContext(Model):
    attributes: dict[str, Any] | None = _field("attributes", default=...)
    created: datetime.datetime | None = _field("created", DATETIME, default=...)
    modified: datetime.datetime | None = _field("modified", DATETIME, default=...)
