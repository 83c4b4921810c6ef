from __future__ import annotations

from typing import TYPE_CHECKING

from sailkit_core.request import Operation, Request

if TYPE_CHECKING:
    from ...models import ImportSpConfigRequest, SpConfigJob

OPERATION = Operation(
    id="importSpConfig",
    method="POST",
    path="/sp-config/import",
    prefix="/v2024",
    tag="SP-Config",
    package="sailkit_api.v2024.models",
    results={202: {"application/json": "SpConfigJob"}},
    bodies={"multipart/form-data": "ImportSpConfigRequest"},
    scopes=("sp:config:manage",),
    user_levels=("ORG_ADMIN",),
    docs="https://developer.sailpoint.com/docs/api/v2024/import-sp-config",
)


def import_sp_config(body: ImportSpConfigRequest, *, preview: bool | None = None) -> Request[SpConfigJob]:
    """Import SP config.

    POST /sp-config/import
    Scopes: sp:config:manage.
    User levels: ORG_ADMIN.

    Args:
        preview: Left out, the service takes false.

    https://developer.sailpoint.com/docs/api/v2024/import-sp-config
    """
    return Request(OPERATION, "/sp-config/import", query={"preview": preview}, body=body)
