from __future__ import annotations

from typing import TYPE_CHECKING

from sailkit_core.model import Model
from sailkit_core.model import field as _field
from sailkit_core.model import model as _model

if TYPE_CHECKING:
    from . import SavedSearchCompleteSearchResultsAccount


@_model
class SavedSearchCompleteSearchResults(Model):
    account: SavedSearchCompleteSearchResultsAccount | None = _field(
        "Account", "SavedSearchCompleteSearchResultsAccount", default=...
    )
    entitlement: SavedSearchCompleteSearchResultsAccount | None = _field(
        "Entitlement", "SavedSearchCompleteSearchResultsAccount", default=...
    )
    identity: SavedSearchCompleteSearchResultsAccount | None = _field(
        "Identity", "SavedSearchCompleteSearchResultsAccount", default=...
    )
