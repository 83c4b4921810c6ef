from __future__ import annotations

from sailkit_core.model import Model
from sailkit_core.model import field as _field
from sailkit_core.model import model as _model


@_model
class CampaignReportsConfig(Model):
    identity_attribute_columns: list[str] | None = _field("identityAttributeColumns", default=...)
