from __future__ import annotations

from sailkit_core.model import Model
from sailkit_core.model import field as _field
from sailkit_core.model import model as _model


@_model
class ManagerCorrelationMapping(Model):
    account_attribute_name: str | None = _field("accountAttributeName", default=...)
    identity_attribute_name: str | None = _field("identityAttributeName", default=...)
