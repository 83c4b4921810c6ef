from __future__ import annotations

import datetime

from sailkit_core.codec import DATETIME, UNSET, Model, Unset
from sailkit_core.codec import field as _field
from sailkit_core.codec import model as _model


@_model
class ConnectorCustomizerCreateResponse(Model):
    created: datetime.datetime | Unset = _field("created", DATETIME, default=UNSET)
    id: str | Unset = _field("id", default=UNSET)
    name: str | Unset = _field("name", default=UNSET)
    tenant_id: str | Unset = _field("tenantID", default=UNSET)
