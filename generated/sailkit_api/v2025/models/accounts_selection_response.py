from __future__ import annotations

from typing import TYPE_CHECKING

from ...codec import UNSET, Model, Unset
from ...codec import field as _field
from ...codec import model as _model

if TYPE_CHECKING:
    from . import IdentityAccountSelections


@_model
class AccountsSelectionResponse(Model):
    identities: list[IdentityAccountSelections] | Unset = _field(
        "identities", ["IdentityAccountSelections"], default=UNSET
    )
