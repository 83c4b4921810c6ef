from __future__ import annotations

from sailkit_core.model import UNSET, Model, Unset
from sailkit_core.model import field as _field
from sailkit_core.model import model as _model


@_model
class CampaignReportsConfig(Model):
    identity_attribute_columns: list[str] | None | Unset = _field("identityAttributeColumns", default=UNSET)
