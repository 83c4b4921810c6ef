from __future__ import annotations

from typing import TYPE_CHECKING

from sailkit_core.model import UNSET, Model, Unset
from sailkit_core.model import field as _field
from sailkit_core.model import model as _model

if TYPE_CHECKING:
    from . import EventBridgeConfig, HttpConfig, SubscriptionType


@_model
class SubscriptionPutRequest(Model):
    description: str | Unset = _field("description", default=UNSET)
    enabled: bool | Unset = _field("enabled", default=UNSET)
    event_bridge_config: EventBridgeConfig | Unset = _field("eventBridgeConfig", "EventBridgeConfig", default=UNSET)
    filter: str | Unset = _field("filter", default=UNSET)
    http_config: HttpConfig | Unset = _field("httpConfig", "HttpConfig", default=UNSET)
    name: str | Unset = _field("name", default=UNSET)
    response_deadline: str | Unset = _field("responseDeadline", default=UNSET)
    type: SubscriptionType | str | Unset = _field("type", default=UNSET)
