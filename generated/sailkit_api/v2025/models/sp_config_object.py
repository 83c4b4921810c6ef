from __future__ import annotations

from typing import TYPE_CHECKING

from sailkit_core.model import Model
from sailkit_core.model import field as _field
from sailkit_core.model import model as _model

if TYPE_CHECKING:
    from . import SpConfigRules


@_model
class SpConfigObject(Model):
    always_resolve_by_id: bool | None = _field("alwaysResolveById", default=...)
    exportable: bool | None = _field("exportable", default=...)
    legacy_object: bool | None = _field("legacyObject", default=...)
    object_type: str | None = _field("objectType", default=...)
    one_per_tenant: bool | None = _field("onePerTenant", default=...)
    reference_extractors: list[str] | None = _field("referenceExtractors", default=...)
    rules: SpConfigRules | None = _field("rules", "SpConfigRules", default=...)
    signature_required: bool | None = _field("signatureRequired", default=...)
