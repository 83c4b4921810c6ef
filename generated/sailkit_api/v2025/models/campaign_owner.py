from __future__ import annotations

from ...codec import Model
from ...codec import field as _field
from ...codec import model as _model


@_model
class CampaignOwner(Model):
    display_name: str = _field("displayName")
    email: str = _field("email")
    id: str = _field("id")
