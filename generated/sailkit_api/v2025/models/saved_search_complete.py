from __future__ import annotations

from typing import TYPE_CHECKING

from sailkit_core.model import Model
from sailkit_core.model import field as _field
from sailkit_core.model import model as _model

if TYPE_CHECKING:
    from . import SavedSearchCompleteSearchResults


@_model
class SavedSearchComplete(Model):
    file_name: str = _field("fileName")
    owner_email: str = _field("ownerEmail")
    owner_name: str = _field("ownerName")
    query: str = _field("query")
    search_name: str = _field("searchName")
    search_results: SavedSearchCompleteSearchResults = _field("searchResults", "SavedSearchCompleteSearchResults")
    signed_s3_url: str = _field("signedS3Url")
