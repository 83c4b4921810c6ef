from __future__ import annotations

from typing import TYPE_CHECKING

from sailkit_core.model import Model
from sailkit_core.model import field as _field
from sailkit_core.model import model as _model

if TYPE_CHECKING:
    from . import AttrSyncSource, AttrSyncSourceAttributeConfig


@_model
class AttrSyncSourceConfig(Model):
    attributes: list[AttrSyncSourceAttributeConfig] = _field("attributes", ["AttrSyncSourceAttributeConfig"])
    source: AttrSyncSource = _field("source", "AttrSyncSource")
