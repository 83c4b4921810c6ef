from __future__ import annotations

from sailkit_core.model import UNSET, Model, Unset
from sailkit_core.model import field as _field
from sailkit_core.model import model as _model


@_model
class BulkIdentitiesAccountsResponse(Model):
    id: str | Unset = _field("id", default=UNSET)
    message: str | Unset = _field("message", default=UNSET)
    status_code: int | Unset = _field("statusCode", default=UNSET)
