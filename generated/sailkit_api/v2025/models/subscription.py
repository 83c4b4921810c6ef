from __future__ import annotations

from typing import TYPE_CHECKING

from sailkit_core.model import Model
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
    description: str | None = _field("description", default=...)
    event_bridge_config: EventBridgeConfig | None = _field("eventBridgeConfig", "EventBridgeConfig", default=...)
    filter: str | None = _field("filter", default=...)
    http_config: HttpConfig | None = _field("httpConfig", "HttpConfig", default=...)
    response_deadline: str | None = _field("responseDeadline", default=...)
