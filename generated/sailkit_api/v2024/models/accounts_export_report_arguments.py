from __future__ import annotations

from ...codec import Model
from ...codec import field as _field
from ...codec import model as _model


@_model
class AccountsExportReportArguments(Model):
    application: str = _field("application")
    source_name: str = _field("sourceName")
