from __future__ import annotations

from typing import TYPE_CHECKING

from sailkit_core.model import Model
from sailkit_core.model import field as _field
from sailkit_core.model import model as _model

if TYPE_CHECKING:
    from . import IdentityAttributePreview, IdentityRef


@_model
class IdentityPreviewResponse(Model):
    identity: IdentityRef | None = _field("identity", "IdentityRef", default=...)
    preview_attributes: list[IdentityAttributePreview] | None = _field(
        "previewAttributes", ["IdentityAttributePreview"], default=...
    )
