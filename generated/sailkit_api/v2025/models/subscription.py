from __future__ import annotations

from typing import TYPE_CHECKING

from sailkit_core.model import UNSET, Model, Unset
from sailkit_core.model import field as _field
from sailkit_core.model import model as _model

if TYPE_CHECKING:
    from . import EventBridgeConfig, HttpConfig, SubscriptionType


@_model
class Subscription(Model):
    enabled: bool = _field("enabled")
    id: str = _field("id")
    name: str = _field("name")
    trigger_id: str = _field("triggerId")
    trigger_name: str = _field("triggerName")
    type: SubscriptionType | str = _field("type")
    description: str | Unset = _field("description", default=UNSET)
    event_bridge_config: EventBridgeConfig | Unset = _field("eventBridgeConfig", "EventBridgeConfig", default=UNSET)
    filter: str | Unset = _field("filter", default=UNSET)
    http_config: HttpConfig | Unset = _field("httpConfig", "HttpConfig", default=UNSET)
    response_deadline: str | Unset = _field("responseDeadline", default=UNSET)
