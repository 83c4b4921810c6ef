from __future__ import annotations

from sailkit_core.model import UNSET, Model, Unset
from sailkit_core.model import field as _field
from sailkit_core.model import model as _model


@_model
class MultiHostIntegrationsConnectorAttributesMultiHostAttributes(Model):
    auth_type: str | Unset = _field("authType", default=UNSET)
    connector_files: str | Unset = _field("connector_files", default=UNSET)
    password: str | Unset = _field("password", default=UNSET)
    user: str | Unset = _field("user", default=UNSET)
