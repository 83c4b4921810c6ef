from __future__ import annotations

from sailkit_core.model import UNSET, Model, Unset
from sailkit_core.model import field as _field
from sailkit_core.model import model as _model


@_model
class ManagerCorrelationMapping(Model):
    account_attribute_name: str | Unset = _field("accountAttributeName", default=UNSET)
    identity_attribute_name: str | Unset = _field("identityAttributeName", default=UNSET)
