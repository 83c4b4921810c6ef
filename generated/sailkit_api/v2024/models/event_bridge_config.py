from __future__ import annotations

from ...codec import Model
from ...codec import field as _field
from ...codec import model as _model


@_model
class EventBridgeConfig(Model):
    aws_account: str = _field("awsAccount")
    aws_region: str = _field("awsRegion")
