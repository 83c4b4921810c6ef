from __future__ import annotations

from typing import TYPE_CHECKING

from sailkit_core.model import Model
from sailkit_core.model import field as _field
from sailkit_core.model import model as _model

if TYPE_CHECKING:
    from . import InteractiveProcessType, LauncherRequestReference


@_model
class LauncherRequest(Model):
    config: str = _field("config")
    description: str = _field("description")
    disabled: bool = _field("disabled")
    name: str = _field("name")
    type: InteractiveProcessType | str = _field("type")
    reference: LauncherRequestReference | None = _field("reference", "LauncherRequestReference", default=...)
