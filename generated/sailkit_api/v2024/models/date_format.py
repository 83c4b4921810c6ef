from __future__ import annotations

from typing import TYPE_CHECKING, Any

from sailkit_core.model import Model
from sailkit_core.model import field as _field
from sailkit_core.model import model as _model

if TYPE_CHECKING:
    from . import NamedConstructs


@_model
class DateFormat(Model):
    input: str | float | bool | dict[str, Any] | None = _field("input", default=...)
    input_format: NamedConstructs | str | None = _field("inputFormat", default=...)
    output_format: NamedConstructs | str | None = _field("outputFormat", default=...)
    requires_periodic_refresh: bool | str | None = _field("requiresPeriodicRefresh", default=...)
