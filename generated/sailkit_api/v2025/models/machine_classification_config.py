from __future__ import annotations

import datetime
from typing import TYPE_CHECKING

from sailkit_core.codec import DATETIME
from sailkit_core.model import UNSET, Model, Unset
from sailkit_core.model import field as _field
from sailkit_core.model import model as _model

if TYPE_CHECKING:
    from . import MachineClassificationConfigClassificationMethod, MachineClassificationCriteriaLevel1


@_model
class MachineClassificationConfig(Model):
    classification_method: MachineClassificationConfigClassificationMethod | str | Unset = _field(
        "classificationMethod", default=UNSET
    )
    created: datetime.datetime | Unset = _field("created", DATETIME, default=UNSET)
    criteria: MachineClassificationCriteriaLevel1 | Unset = _field(
        "criteria", "MachineClassificationCriteriaLevel1", default=UNSET
    )
    enabled: bool | Unset = _field("enabled", default=UNSET)
    modified: datetime.datetime | None | Unset = _field("modified", DATETIME, default=UNSET)
