from __future__ import annotations

from typing import TYPE_CHECKING

from sailkit_core.model import UNSET, Model, Unset
from sailkit_core.model import field as _field
from sailkit_core.model import model as _model

if TYPE_CHECKING:
    from . import ManagedClusterTypes


@_model
class ManagedClusterRequest(Model):
    name: str = _field("name")
    configuration: dict[str, str] | Unset = _field("configuration", default=UNSET)
    description: str | None | Unset = _field("description", default=UNSET)
    type: ManagedClusterTypes | str | Unset = _field("type", default=UNSET)
