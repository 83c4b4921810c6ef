from __future__ import annotations

from typing import TYPE_CHECKING

from sailkit_core.model import UNSET, Model, Unset
from sailkit_core.model import field as _field
from sailkit_core.model import model as _model

if TYPE_CHECKING:
    from . import Launcher


@_model
class GetLaunchersResponse(Model):
    items: list[Launcher] | Unset = _field("items", ["Launcher"], default=UNSET)
    next: str | Unset = _field("next", default=UNSET)
