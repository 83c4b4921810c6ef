from __future__ import annotations

from typing import TYPE_CHECKING

from sailkit_core.model import UNSET, Model, Unset
from sailkit_core.model import field as _field
from sailkit_core.model import model as _model

if TYPE_CHECKING:
    from . import IdentityAttributeConfig


@_model
class IdentityPreviewRequest(Model):
    identity_attribute_config: IdentityAttributeConfig | Unset = _field(
        "identityAttributeConfig", "IdentityAttributeConfig", default=UNSET
    )
    identity_id: str | Unset = _field("identityId", default=UNSET)
