from __future__ import annotations

from sailkit_core.codec import UNSET, Model, Unset
from sailkit_core.codec import field as _field
from sailkit_core.codec import model as _model


@_model
class IdentityAttributeMappingInput(Model):
    attribute_name: str | Unset = _field("attributeName", default=UNSET)
    name: str | Unset = _field("name", default=UNSET)
    source_name: str | Unset = _field("sourceName", default=UNSET)
