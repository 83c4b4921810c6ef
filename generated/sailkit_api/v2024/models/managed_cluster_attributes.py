from __future__ import annotations

from typing import TYPE_CHECKING

from ...codec import UNSET, Model, Unset
from ...codec import field as _field
from ...codec import model as _model

if TYPE_CHECKING:
    from . import ManagedClusterQueue


@_model
class ManagedClusterAttributes(Model):
    keystore: str | None | Unset = _field("keystore", default=UNSET)
    queue: ManagedClusterQueue | Unset = _field("queue", "ManagedClusterQueue", default=UNSET)
