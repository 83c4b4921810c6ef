from __future__ import annotations

from sailkit_core.model import Model
from sailkit_core.model import field as _field
from sailkit_core.model import model as _model


@_model
class GenerateRandomString(Model):
    include_numbers: bool | str = _field("includeNumbers")
    include_special_chars: bool | str = _field("includeSpecialChars")
    length: int | str = _field("length")
    name: str = _field("name")
    operation: str = _field("operation")
    requires_periodic_refresh: bool | str | None = _field("requiresPeriodicRefresh", default=...)
