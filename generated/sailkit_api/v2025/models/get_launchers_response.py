from __future__ import annotations

from typing import TYPE_CHECKING

from sailkit_core.model import Model
from sailkit_core.model import field as _field
from sailkit_core.model import model as _model

if TYPE_CHECKING:
    from . import Launcher


@_model
class GetLaunchersResponse(Model):
    items: list[Launcher] | None = _field("items", ["Launcher"], default=...)
    next: str | None = _field("next", default=...)
