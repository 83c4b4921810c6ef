from __future__ import annotations

from typing import TYPE_CHECKING

from sailkit_core.request import Operation, Request

if TYPE_CHECKING:
    from ...models import ImportConnectorFileRequest

OPERATION = Operation(
    id="putPasswordDictionary",
    method="PUT",
    path="/password-dictionary",
    prefix="/v2024",
    tag="Password Dictionary",
    package="sailkit_api.v2024.models",
    results={200: {}, 201: {}},
    bodies={"multipart/form-data": "ImportConnectorFileRequest"},
    scopes=("idn:password-dictionary:manage",),
    user_levels=("ORG_ADMIN",),
    docs="https://developer.sailpoint.com/docs/api/v2024/put-password-dictionary",
)


def put_password_dictionary(body: ImportConnectorFileRequest) -> Request[None]:
    """Replace password dictionary.

    PUT /password-dictionary
    Scopes: idn:password-dictionary:manage.
    User levels: ORG_ADMIN.

    https://developer.sailpoint.com/docs/api/v2024/put-password-dictionary
    """
    return Request(OPERATION, "/password-dictionary", body=body)
