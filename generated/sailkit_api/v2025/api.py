"""API v2025: what its operations share."""

from sailkit_core.api import Api

API = Api(prefix="/v2025", docs="https://developer.sailpoint.com/docs/api/v2025", models="sailkit_api.v2025.models")
