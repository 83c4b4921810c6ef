from __future__ import annotations

from typing import TYPE_CHECKING

from sailkit_core.model import UNSET, Model, Unset
from sailkit_core.model import field as _field
from sailkit_core.model import model as _model

if TYPE_CHECKING:
    from . import ImportFormDefinitionsRequestItem, ImportFormDefinitionsResponseInfosItem


@_model
class ImportFormDefinitionsResponse(Model):
    errors: list[ImportFormDefinitionsResponseInfosItem] | Unset = _field(
        "errors", ["ImportFormDefinitionsResponseInfosItem"], default=UNSET
    )
    imported_objects: list[ImportFormDefinitionsRequestItem] | Unset = _field(
        "importedObjects", ["ImportFormDefinitionsRequestItem"], default=UNSET
    )
    infos: list[ImportFormDefinitionsResponseInfosItem] | Unset = _field(
        "infos", ["ImportFormDefinitionsResponseInfosItem"], default=UNSET
    )
    warnings: list[ImportFormDefinitionsResponseInfosItem] | Unset = _field(
        "warnings", ["ImportFormDefinitionsResponseInfosItem"], default=UNSET
    )
