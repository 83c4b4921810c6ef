from __future__ import annotations

from ...codec import UNSET, Model, Unset
from ...codec import field as _field
from ...codec import model as _model


@_model
class GenerateRandomString(Model):
    include_numbers: bool = _field("includeNumbers")
    include_special_chars: bool = _field("includeSpecialChars")
    length: str = _field("length")
    name: str = _field("name")
    operation: str = _field("operation")
    requires_periodic_refresh: bool | Unset = _field("requiresPeriodicRefresh", default=UNSET)
