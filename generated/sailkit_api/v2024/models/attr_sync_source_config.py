from __future__ import annotations

from typing import TYPE_CHECKING

from ...codec import Model
from ...codec import field as _field
from ...codec import model as _model

if TYPE_CHECKING:
    from . import AttrSyncSource, AttrSyncSourceAttributeConfig


@_model
class AttrSyncSourceConfig(Model):
    attributes: list[AttrSyncSourceAttributeConfig] = _field("attributes", ["AttrSyncSourceAttributeConfig"])
    source: AttrSyncSource = _field("source", "AttrSyncSource")
