from __future__ import annotations

from typing import TYPE_CHECKING

from sailkit_core.model import Model
from sailkit_core.model import field as _field
from sailkit_core.model import model as _model

if TYPE_CHECKING:
    from . import DisplayReference, Reference


@_model
class AccessProfileSummary(Model):
    description: str | None = _field("description", default=...)
    display_name: str | None = _field("displayName", default=...)
    id: str = _field("id", default=...)
    name: str | None = _field("name", default=...)
    owner: DisplayReference | None = _field("owner", "DisplayReference", default=...)
    revocable: bool | None = _field("revocable", default=...)
    source: Reference | None = _field("source", "Reference", default=...)
    type: str | None = _field("type", default=...)
