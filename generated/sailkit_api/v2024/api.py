"""API v2024: what its operations share."""

from sailkit_core.api import Api

API = Api(prefix="/v2024", docs="https://developer.sailpoint.com/docs/api/v2024", models="sailkit_api.v2024.models")
