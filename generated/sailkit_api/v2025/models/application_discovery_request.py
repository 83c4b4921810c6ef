from __future__ import annotations

from ...codec import Model
from ...codec import field as _field
from ...codec import model as _model


@_model
class ApplicationDiscoveryRequest(Model):
    dataset_ids: list[str] = _field("datasetIds")
