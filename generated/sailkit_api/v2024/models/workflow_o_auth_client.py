from __future__ import annotations

from ...codec import UNSET, Model, Unset
from ...codec import field as _field
from ...codec import model as _model


@_model
class WorkflowOAuthClient(Model):
    id: str | Unset = _field("id", default=UNSET)
    secret: str | Unset = _field("secret", default=UNSET)
    url: str | Unset = _field("url", default=UNSET)
