from __future__ import annotations

from typing import TYPE_CHECKING

from sailkit_core.model import Model
from sailkit_core.model import field as _field
from sailkit_core.model import model as _model

if TYPE_CHECKING:
    from . import SourceAppCreateDtoAccountSource


@_model
class SourceAppCreateDto(Model):
    account_source: SourceAppCreateDtoAccountSource = _field("accountSource", "SourceAppCreateDtoAccountSource")
    description: str = _field("description")
    name: str = _field("name")
    match_all_accounts: bool | None = _field("matchAllAccounts", default=...)
