from __future__ import annotations

from typing import TYPE_CHECKING

from sailkit_core.model import Model
from sailkit_core.model import field as _field
from sailkit_core.model import model as _model

if TYPE_CHECKING:
    from . import ManagedClusterQueue


@_model
class ManagedClusterAttributes(Model):
    keystore: str | None = _field("keystore", default=...)
    queue: ManagedClusterQueue | None = _field("queue", "ManagedClusterQueue", default=...)
