from __future__ import annotations

from typing import TYPE_CHECKING

from sailkit_core.model import Model
from sailkit_core.model import field as _field
from sailkit_core.model import model as _model

if TYPE_CHECKING:
    from . import ImportObject, SpConfigMessage


@_model
class ObjectImportResult(Model):
    errors: list[SpConfigMessage] = _field("errors", ["SpConfigMessage"])
    imported_objects: list[ImportObject] = _field("importedObjects", ["ImportObject"])
    infos: list[SpConfigMessage] = _field("infos", ["SpConfigMessage"])
    warnings: list[SpConfigMessage] = _field("warnings", ["SpConfigMessage"])
