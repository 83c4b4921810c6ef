from __future__ import annotations

from typing import TYPE_CHECKING, Any

from sailkit_core.model import UNSET, Model, Unset
from sailkit_core.model import field as _field
from sailkit_core.model import model as _model

if TYPE_CHECKING:
    from . import NamedConstructs


@_model
class DateFormat(Model):
    input: dict[str, Any] | Unset = _field("input", default=UNSET)
    input_format: NamedConstructs | str | Unset = _field("inputFormat", default=UNSET)
    output_format: NamedConstructs | str | Unset = _field("outputFormat", default=UNSET)
    requires_periodic_refresh: bool | Unset = _field("requiresPeriodicRefresh", default=UNSET)
