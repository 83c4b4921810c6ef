from __future__ import annotations

import datetime

from sailkit_core.codec import DATETIME
from sailkit_core.model import UNSET, Model, Unset
from sailkit_core.model import field as _field
from sailkit_core.model import model as _model


@_model
class ConnectorCustomizerVersionCreateResponse(Model):
    created: datetime.datetime | Unset = _field("created", DATETIME, default=UNSET)
    customizer_id: str | Unset = _field("customizerID", default=UNSET)
    image_id: str | Unset = _field("imageID", default=UNSET)
    version: int | Unset = _field("version", default=UNSET)
