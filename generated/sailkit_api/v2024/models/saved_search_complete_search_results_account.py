from __future__ import annotations

from ...codec import Model
from ...codec import field as _field
from ...codec import model as _model


@_model
class SavedSearchCompleteSearchResultsAccount(Model):
    count: str = _field("count")
    noun: str = _field("noun")
    preview: list[list[str]] = _field("preview")
