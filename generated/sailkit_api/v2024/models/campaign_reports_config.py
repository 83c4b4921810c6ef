from __future__ import annotations

from ...codec import UNSET, Model, Unset
from ...codec import field as _field
from ...codec import model as _model


@_model
class CampaignReportsConfig(Model):
    identity_attribute_columns: list[str] | None | Unset = _field("identityAttributeColumns", default=UNSET)
