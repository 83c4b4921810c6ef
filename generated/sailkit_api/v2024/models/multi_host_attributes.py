from __future__ import annotations

from sailkit_core.model import Model
from sailkit_core.model import field as _field
from sailkit_core.model import model as _model


@_model
class MultiHostAttributes(Model):
    auth_type: str | None = _field("authType", default=...)
    connector_files: str | None = _field("connector_files", default=...)
    password: str | None = _field("password", default=...)
    user: str | None = _field("user", default=...)
