from __future__ import annotations

from typing import TYPE_CHECKING

from sailkit_core.model import Model
from sailkit_core.model import field as _field
from sailkit_core.model import model as _model

if TYPE_CHECKING:
    from . import ManagedClusterTypes


@_model
class ManagedClusterRequest(Model):
    name: str = _field("name")
    configuration: dict[str, str] | None = _field("configuration", default=...)
    description: str | None = _field("description", default=...)
    type: ManagedClusterTypes | str | None = _field("type", default=...)
