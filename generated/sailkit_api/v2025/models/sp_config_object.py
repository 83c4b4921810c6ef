from __future__ import annotations

from typing import TYPE_CHECKING

from sailkit_core.model import UNSET, Model, Unset
from sailkit_core.model import field as _field
from sailkit_core.model import model as _model

if TYPE_CHECKING:
    from . import SpConfigRules


@_model
class SpConfigObject(Model):
    always_resolve_by_id: bool | Unset = _field("alwaysResolveById", default=UNSET)
    exportable: bool | Unset = _field("exportable", default=UNSET)
    legacy_object: bool | Unset = _field("legacyObject", default=UNSET)
    object_type: str | Unset = _field("objectType", default=UNSET)
    one_per_tenant: bool | Unset = _field("onePerTenant", default=UNSET)
    reference_extractors: list[str] | None | Unset = _field("referenceExtractors", default=UNSET)
    rules: SpConfigRules | Unset = _field("rules", "SpConfigRules", default=UNSET)
    signature_required: bool | Unset = _field("signatureRequired", default=UNSET)
