from __future__ import annotations

from typing import TYPE_CHECKING

from sailkit_core.model import UNSET, Model, Unset
from sailkit_core.model import field as _field
from sailkit_core.model import model as _model

if TYPE_CHECKING:
    from . import AccountInfoDto, BaseReferenceDto


@_model
class RoleTargetDto(Model):
    account_info: AccountInfoDto | Unset = _field("accountInfo", "AccountInfoDto", default=UNSET)
    role: BaseReferenceDto | Unset = _field("role", "BaseReferenceDto", default=UNSET)
    source: BaseReferenceDto | Unset = _field("source", "BaseReferenceDto", default=UNSET)
