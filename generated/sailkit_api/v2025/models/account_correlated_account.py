from __future__ import annotations

from typing import TYPE_CHECKING

from sailkit_core.model import Model
from sailkit_core.model import field as _field
from sailkit_core.model import model as _model

if TYPE_CHECKING:
    from . import AccountType


@_model
class AccountCorrelatedAccount(Model):
    id: str = _field("id")
    name: str = _field("name")
    native_identity: str = _field("nativeIdentity")
    type: AccountType | str = _field("type")
    uuid: str | None = _field("uuid", default=...)
