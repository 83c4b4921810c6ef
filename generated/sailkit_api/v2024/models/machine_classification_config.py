from __future__ import annotations

import datetime
from typing import TYPE_CHECKING

from sailkit_core.codec import DATETIME
from sailkit_core.model import Model
from sailkit_core.model import field as _field
from sailkit_core.model import model as _model

if TYPE_CHECKING:
    from . import MachineClassificationConfigClassificationMethod, MachineClassificationCriteriaLevel1


@_model
class MachineClassificationConfig(Model):
    classification_method: MachineClassificationConfigClassificationMethod | str | None = _field(
        "classificationMethod", default=...
    )
    created: datetime.datetime | None = _field("created", DATETIME, default=...)
    criteria: MachineClassificationCriteriaLevel1 | None = _field(
        "criteria", "MachineClassificationCriteriaLevel1", default=...
    )
    enabled: bool | None = _field("enabled", default=...)
    modified: datetime.datetime | None = _field("modified", DATETIME, default=...)
