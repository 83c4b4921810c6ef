from __future__ import annotations

from ...codec import UNSET, Model, Unset
from ...codec import field as _field
from ...codec import model as _model


@_model
class AttributeMappingsTransformDefinitionAttributesInputAttributes(Model):
    attribute_name: str | Unset = _field("attributeName", default=UNSET)
    name: str | Unset = _field("name", default=UNSET)
    source_name: str | Unset = _field("sourceName", default=UNSET)
