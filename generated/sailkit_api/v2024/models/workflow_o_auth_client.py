from __future__ import annotations

from sailkit_core.model import Model
from sailkit_core.model import field as _field
from sailkit_core.model import model as _model


@_model
class WorkflowOAuthClient(Model):
    id: str = _field("id", default=...)
    secret: str | None = _field("secret", default=...)
    url: str | None = _field("url", default=...)
