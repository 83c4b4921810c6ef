from __future__ import annotations

import datetime
from typing import Any

from sailkit_core.codec import DATETIME
from sailkit_core.model import UNSET, Model, Unset
from sailkit_core.model import field as _field
from sailkit_core.model import model as _model


@_model
class MachineIdentity(Model):
    business_application: str = _field("businessApplication")
    name: str | None = _field("name")
    attributes: dict[str, Any] | Unset = _field("attributes", default=UNSET)
    created: datetime.datetime | Unset = _field("created", DATETIME, default=UNSET)
    description: str | Unset = _field("description", default=UNSET)
    id: str | Unset = _field("id", default=UNSET)
    manually_edited: bool | Unset = _field("manuallyEdited", default=UNSET)
    modified: datetime.datetime | Unset = _field("modified", DATETIME, default=UNSET)
