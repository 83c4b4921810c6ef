from __future__ import annotations

import datetime

from sailkit_core.codec import DATETIME
from sailkit_core.model import UNSET, Model, Unset
from sailkit_core.model import field as _field
from sailkit_core.model import model as _model


@_model
class ConnectorCustomizersResponse(Model):
    created: datetime.datetime | Unset = _field("created", DATETIME, default=UNSET)
    id: str | Unset = _field("id", default=UNSET)
    image_id: str | Unset = _field("imageID", default=UNSET)
    image_version: int | Unset = _field("imageVersion", default=UNSET)
    name: str | Unset = _field("name", default=UNSET)
    tenant_id: str | Unset = _field("tenantID", default=UNSET)
