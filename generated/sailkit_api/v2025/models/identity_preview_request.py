from __future__ import annotations

from typing import TYPE_CHECKING

from sailkit_core.model import Model
from sailkit_core.model import field as _field
from sailkit_core.model import model as _model

if TYPE_CHECKING:
    from . import IdentityAttributeConfig


@_model
class IdentityPreviewRequest(Model):
    identity_attribute_config: IdentityAttributeConfig | None = _field(
        "identityAttributeConfig", "IdentityAttributeConfig", default=...
    )
    identity_id: str | None = _field("identityId", default=...)
