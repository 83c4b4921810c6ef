from __future__ import annotations

from typing import TYPE_CHECKING

from sailkit_core.model import Model
from sailkit_core.model import field as _field
from sailkit_core.model import model as _model

if TYPE_CHECKING:
    from . import EventBridgeConfig, HttpConfig, SubscriptionType


@_model
class SubscriptionPostRequest(Model):
    name: str = _field("name")
    trigger_id: str = _field("triggerId")
    type: SubscriptionType | str = _field("type")
    description: str | None = _field("description", default=...)
    enabled: bool | None = _field("enabled", default=...)
    event_bridge_config: EventBridgeConfig | None = _field("eventBridgeConfig", "EventBridgeConfig", default=...)
    filter: str | None = _field("filter", default=...)
    http_config: HttpConfig | None = _field("httpConfig", "HttpConfig", default=...)
    response_deadline: str | None = _field("responseDeadline", default=...)
