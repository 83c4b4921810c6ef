from __future__ import annotations

import datetime
from typing import Any

from sailkit_core.codec import DATETIME
from sailkit_core.model import Model
from sailkit_core.model import field as _field
from sailkit_core.model import model as _model


@_model
class MachineIdentity(Model):
    business_application: str = _field("businessApplication")
    name: str | None = _field("name")
    attributes: dict[str, Any] | None = _field("attributes", default=...)
    created: datetime.datetime | None = _field("created", DATETIME, default=...)
    description: str | None = _field("description", default=...)
    id: str = _field("id", default=...)
    manually_edited: bool | None = _field("manuallyEdited", default=...)
    modified: datetime.datetime | None = _field("modified", DATETIME, default=...)
