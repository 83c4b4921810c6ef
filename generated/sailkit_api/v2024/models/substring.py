from __future__ import annotations

from typing import Any

from sailkit_core.model import UNSET, Model, Unset
from sailkit_core.model import field as _field
from sailkit_core.model import model as _model


@_model
class Substring(Model):
    begin: int = _field("begin")
    begin_offset: int | Unset = _field("beginOffset", default=UNSET)
    end: int | Unset = _field("end", default=UNSET)
    end_offset: int | Unset = _field("endOffset", default=UNSET)
    input: dict[str, Any] | Unset = _field("input", default=UNSET)
    requires_periodic_refresh: bool | Unset = _field("requiresPeriodicRefresh", default=UNSET)
