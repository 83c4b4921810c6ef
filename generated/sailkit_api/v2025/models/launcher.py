from __future__ import annotations

import datetime
from typing import TYPE_CHECKING

from sailkit_core.codec import DATETIME
from sailkit_core.model import Model
from sailkit_core.model import field as _field
from sailkit_core.model import model as _model

if TYPE_CHECKING:
    from . import InteractiveProcessType, LauncherOwner, LauncherReference


@_model
class Launcher(Model):
    config: str = _field("config")
    created: datetime.datetime = _field("created", DATETIME)
    description: str = _field("description")
    disabled: bool = _field("disabled")
    id: str = _field("id")
    modified: datetime.datetime = _field("modified", DATETIME)
    name: str = _field("name")
    owner: LauncherOwner = _field("owner", "LauncherOwner")
    type: InteractiveProcessType | str = _field("type")
    reference: LauncherReference | None = _field("reference", "LauncherReference", default=...)
