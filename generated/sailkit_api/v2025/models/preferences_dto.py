from __future__ import annotations

import datetime
from typing import TYPE_CHECKING

from sailkit_core.codec import DATETIME
from sailkit_core.model import UNSET, Model, Unset
from sailkit_core.model import field as _field
from sailkit_core.model import model as _model

if TYPE_CHECKING:
    from . import SendTestNotificationRequestDtoMedium


@_model
class PreferencesDto(Model):
    key: str | Unset = _field("key", default=UNSET)
    mediums: list[SendTestNotificationRequestDtoMedium | str] | Unset = _field("mediums", default=UNSET)
    modified: datetime.datetime | Unset = _field("modified", DATETIME, default=UNSET)
