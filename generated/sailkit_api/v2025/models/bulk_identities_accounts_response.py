from __future__ import annotations

from sailkit_core.model import Model
from sailkit_core.model import field as _field
from sailkit_core.model import model as _model


@_model
class BulkIdentitiesAccountsResponse(Model):
    id: str = _field("id", default=...)
    message: str | None = _field("message", default=...)
    status_code: int | None = _field("statusCode", default=...)
