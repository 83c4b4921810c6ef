from __future__ import annotations

import datetime
from typing import TYPE_CHECKING

from sailkit_core.codec import DATETIME
from sailkit_core.model import Model
from sailkit_core.model import field as _field
from sailkit_core.model import model as _model

if TYPE_CHECKING:
    from . import SendTestNotificationRequestDtoMedium


@_model
class PreferencesDto(Model):
    key: str | None = _field("key", default=...)
    mediums: list[SendTestNotificationRequestDtoMedium | str] | None = _field("mediums", default=...)
    modified: datetime.datetime | None = _field("modified", DATETIME, default=...)
