from __future__ import annotations

from typing import TYPE_CHECKING

from sailkit_core.model import UNSET, Model, Unset
from sailkit_core.model import field as _field
from sailkit_core.model import model as _model

if TYPE_CHECKING:
    from . import SectionDetails


@_model
class FormDetails(Model):
    id: str | None | Unset = _field("id", default=UNSET)
    name: str | None | Unset = _field("name", default=UNSET)
    sections: list[SectionDetails] | Unset = _field("sections", ["SectionDetails"], default=UNSET)
    subtitle: str | None | Unset = _field("subtitle", default=UNSET)
    target_user: str | Unset = _field("targetUser", default=UNSET)
    title: str | None | Unset = _field("title", default=UNSET)
