from __future__ import annotations

from typing import TYPE_CHECKING

from sailkit_core.model import Model
from sailkit_core.model import field as _field
from sailkit_core.model import model as _model

if TYPE_CHECKING:
    from . import SectionDetails


@_model
class FormDetails(Model):
    id: str | None = _field("id", default=...)
    name: str | None = _field("name", default=...)
    sections: list[SectionDetails] | None = _field("sections", ["SectionDetails"], default=...)
    subtitle: str | None = _field("subtitle", default=...)
    target_user: str | None = _field("targetUser", default=...)
    title: str | None = _field("title", default=...)
