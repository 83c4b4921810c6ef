from __future__ import annotations

from typing import TYPE_CHECKING

from sailkit_core.codec import UNSET, Model, Unset
from sailkit_core.codec import field as _field
from sailkit_core.codec import model as _model

if TYPE_CHECKING:
    from . import PasswordInstructionPageId


@_model
class CustomPasswordInstruction(Model):
    locale: str | Unset = _field("locale", default=UNSET)
    page_content: str | Unset = _field("pageContent", default=UNSET)
    page_id: PasswordInstructionPageId | str | Unset = _field("pageId", default=UNSET)
