from __future__ import annotations

import datetime
from typing import TYPE_CHECKING

from sailkit_core.codec import DATETIME
from sailkit_core.model import Model
from sailkit_core.model import field as _field
from sailkit_core.model import model as _model

if TYPE_CHECKING:
    from . import AccessRequestPhasesResult, AccessRequestPhasesState


@_model
class AccessRequestPhases(Model):
    finished: datetime.datetime | None = _field("finished", DATETIME, default=...)
    name: str | None = _field("name", default=...)
    phase_reference: str | None = _field("phaseReference", default=...)
    result: AccessRequestPhasesResult | str | None = _field("result", default=...)
    started: datetime.datetime | None = _field("started", DATETIME, default=...)
    state: AccessRequestPhasesState | str | None = _field("state", default=...)
