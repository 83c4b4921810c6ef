from __future__ import annotations

from ...codec import UNSET, Model, Unset
from ...codec import field as _field
from ...codec import model as _model


@_model
class VendorConnectorMappingDeletedBy(Model):
    string: str | Unset = _field("String", default=UNSET)
    valid: bool | Unset = _field("Valid", default=UNSET)
