from __future__ import annotations

from ...codec import UNSET, Model, Unset
from ...codec import field as _field
from ...codec import model as _model


@_model
class ExternalAttributes(Model):
    client_id: str | None | Unset = _field("clientId", default=UNSET)
    description: str | None | Unset = _field("description", default=UNSET)
    name: str | None | Unset = _field("name", default=UNSET)
    url: str | None | Unset = _field("url", default=UNSET)
