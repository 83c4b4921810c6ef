from __future__ import annotations

from typing import TYPE_CHECKING

from sailkit_core.model import Model
from sailkit_core.model import field as _field
from sailkit_core.model import model as _model

if TYPE_CHECKING:
    from . import AccountInfoDto, BaseReferenceDto


@_model
class RoleTargetDto(Model):
    account_info: AccountInfoDto | None = _field("accountInfo", "AccountInfoDto", default=...)
    role: BaseReferenceDto | None = _field("role", "BaseReferenceDto", default=...)
    source: BaseReferenceDto | None = _field("source", "BaseReferenceDto", default=...)
