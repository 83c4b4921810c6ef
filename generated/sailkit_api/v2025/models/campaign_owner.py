from __future__ import annotations

from sailkit_core.model import Model
from sailkit_core.model import field as _field
from sailkit_core.model import model as _model


@_model
class CampaignOwner(Model):
    display_name: str = _field("displayName")
    email: str = _field("email")
    id: str = _field("id")
