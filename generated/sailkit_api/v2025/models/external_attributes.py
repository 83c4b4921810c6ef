from __future__ import annotations

from sailkit_core.model import UNSET, Model, Unset
from sailkit_core.model import field as _field
from sailkit_core.model import model as _model


@_model
class ExternalAttributes(Model):
    client_id: str | None | Unset = _field("clientId", default=UNSET)
    description: str | None | Unset = _field("description", default=UNSET)
    name: str | None | Unset = _field("name", default=UNSET)
    url: str | None | Unset = _field("url", default=UNSET)
