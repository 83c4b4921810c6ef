from __future__ import annotations

import datetime

from sailkit_core.codec import DATETIME, UNSET, Model, Unset
from sailkit_core.codec import field as _field
from sailkit_core.codec import model as _model


@_model
class ConnectorCustomizerVersionCreateResponse(Model):
    created: datetime.datetime | Unset = _field("created", DATETIME, default=UNSET)
    customizer_id: str | Unset = _field("customizerID", default=UNSET)
    image_id: str | Unset = _field("imageID", default=UNSET)
    version: int | Unset = _field("version", default=UNSET)
