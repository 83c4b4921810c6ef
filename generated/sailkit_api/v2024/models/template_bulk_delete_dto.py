from __future__ import annotations

from typing import TYPE_CHECKING

from sailkit_core.model import UNSET, Model, Unset
from sailkit_core.model import field as _field
from sailkit_core.model import model as _model

if TYPE_CHECKING:
    from . import TemplateDtoMedium


@_model
class TemplateBulkDeleteDto(Model):
    key: str = _field("key")
    locale: str | Unset = _field("locale", default=UNSET)
    medium: TemplateDtoMedium | str | Unset = _field("medium", default=UNSET)
