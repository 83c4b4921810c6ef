from __future__ import annotations

from typing import TYPE_CHECKING

from sailkit_core.model import UNSET, Model, Unset
from sailkit_core.model import field as _field
from sailkit_core.model import model as _model

if TYPE_CHECKING:
    from . import IdentityAttributePreview, IdentityRef


@_model
class IdentityPreviewResponse(Model):
    identity: IdentityRef | Unset = _field("identity", "IdentityRef", default=UNSET)
    preview_attributes: list[IdentityAttributePreview] | Unset = _field(
        "previewAttributes", ["IdentityAttributePreview"], default=UNSET
    )
