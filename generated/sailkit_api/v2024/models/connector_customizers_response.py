from __future__ import annotations

import datetime

from sailkit_core.codec import DATETIME
from sailkit_core.model import Model
from sailkit_core.model import field as _field
from sailkit_core.model import model as _model


@_model
class ConnectorCustomizersResponse(Model):
    created: datetime.datetime | None = _field("created", DATETIME, default=...)
    id: str = _field("id", default=...)
    image_id: str | None = _field("imageID", default=...)
    image_version: int | None = _field("imageVersion", default=...)
    name: str | None = _field("name", default=...)
    tenant_id: str | None = _field("tenantID", default=...)
