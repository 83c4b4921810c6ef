from __future__ import annotations

import datetime

from sailkit_core.codec import DATETIME
from sailkit_core.model import Model
from sailkit_core.model import field as _field
from sailkit_core.model import model as _model


@_model
class ConnectorCustomizerVersionCreateResponse(Model):
    created: datetime.datetime | None = _field("created", DATETIME, default=...)
    customizer_id: str | None = _field("customizerID", default=...)
    image_id: str | None = _field("imageID", default=...)
    version: int | None = _field("version", default=...)
