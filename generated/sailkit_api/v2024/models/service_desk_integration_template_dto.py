from __future__ import annotations

import datetime
from typing import TYPE_CHECKING, Any

from sailkit_core.codec import DATETIME
from sailkit_core.model import Model
from sailkit_core.model import field as _field
from sailkit_core.model import model as _model

if TYPE_CHECKING:
    from . import ProvisioningConfig


@_model
class ServiceDeskIntegrationTemplateDto(Model):
    attributes: dict[str, Any] = _field("attributes")
    name: str | None = _field("name")
    provisioning_config: ProvisioningConfig = _field("provisioningConfig", "ProvisioningConfig")
    type: str = _field("type")
    created: datetime.datetime | None = _field("created", DATETIME, default=...)
    id: str = _field("id", default=...)
    modified: datetime.datetime | None = _field("modified", DATETIME, default=...)
