from __future__ import annotations

import datetime
from typing import TYPE_CHECKING

from sailkit_core.codec import DATETIME
from sailkit_core.model import UNSET, Model, Unset
from sailkit_core.model import field as _field
from sailkit_core.model import model as _model

if TYPE_CHECKING:
    from . import AccessRequestPhasesResult, AccessRequestPhasesState


@_model
class AccessRequestPhases(Model):
    finished: datetime.datetime | None | Unset = _field("finished", DATETIME, default=UNSET)
    name: str | Unset = _field("name", default=UNSET)
    phase_reference: str | None | Unset = _field("phaseReference", default=UNSET)
    result: AccessRequestPhasesResult | str | None | Unset = _field("result", default=UNSET)
    started: datetime.datetime | Unset = _field("started", DATETIME, default=UNSET)
    state: AccessRequestPhasesState | str | Unset = _field("state", default=UNSET)
