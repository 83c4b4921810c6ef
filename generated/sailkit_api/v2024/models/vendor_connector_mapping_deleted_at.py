from __future__ import annotations

import datetime

from ...codec import DATETIME, UNSET, Model, Unset
from ...codec import field as _field
from ...codec import model as _model


@_model
class VendorConnectorMappingDeletedAt(Model):
    time: datetime.datetime | Unset = _field("Time", DATETIME, default=UNSET)
    valid: bool | Unset = _field("Valid", default=UNSET)
