from __future__ import annotations

from typing import TYPE_CHECKING

from sailkit_core.model import UNSET, Model, Unset
from sailkit_core.model import field as _field
from sailkit_core.model import model as _model

if TYPE_CHECKING:
    from . import SavedSearchCompleteSearchResultsAccount


@_model
class SavedSearchCompleteSearchResults(Model):
    account: SavedSearchCompleteSearchResultsAccount | None | Unset = _field(
        "Account", "SavedSearchCompleteSearchResultsAccount", default=UNSET
    )
    entitlement: SavedSearchCompleteSearchResultsAccount | None | Unset = _field(
        "Entitlement", "SavedSearchCompleteSearchResultsAccount", default=UNSET
    )
    identity: SavedSearchCompleteSearchResultsAccount | None | Unset = _field(
        "Identity", "SavedSearchCompleteSearchResultsAccount", default=UNSET
    )
