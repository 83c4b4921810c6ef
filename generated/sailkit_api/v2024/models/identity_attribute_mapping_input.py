from __future__ import annotations

from sailkit_core.model import UNSET, Model, Unset
from sailkit_core.model import field as _field
from sailkit_core.model import model as _model


@_model
class IdentityAttributeMappingInput(Model):
    attribute_name: str | Unset = _field("attributeName", default=UNSET)
    name: str | Unset = _field("name", default=UNSET)
    source_name: str | Unset = _field("sourceName", default=UNSET)
