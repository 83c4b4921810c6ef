from __future__ import annotations

from sailkit_core.model import Model
from sailkit_core.model import field as _field
from sailkit_core.model import model as _model


@_model
class RequestOnBehalfOfConfig(Model):
    allow_request_on_behalf_of_anyone_by_anyone: bool | None = _field(
        "allowRequestOnBehalfOfAnyoneByAnyone", default=...
    )
    allow_request_on_behalf_of_employee_by_manager: bool | None = _field(
        "allowRequestOnBehalfOfEmployeeByManager", default=...
    )
