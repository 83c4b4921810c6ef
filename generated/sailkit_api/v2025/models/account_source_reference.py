from __future__ import annotations

from typing import TYPE_CHECKING

from sailkit_core.model import Model
from sailkit_core.model import field as _field
from sailkit_core.model import model as _model

if TYPE_CHECKING:
    from . import AccountSourceReferenceOwner


@_model
class AccountSourceReference(Model):
    alias: str = _field("alias")
    governance_group: AccountSourceReferenceOwner = _field("governanceGroup", "AccountSourceReferenceOwner")
    id: str = _field("id")
    name: str = _field("name")
    owner: AccountSourceReferenceOwner = _field("owner", "AccountSourceReferenceOwner")
