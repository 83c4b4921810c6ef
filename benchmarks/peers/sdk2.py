"""The official SDK 2.x."""

from __future__ import annotations

from collections.abc import Iterator
from importlib import import_module
from typing import Any, Final

import sailpoint
from sailpoint import ApiClient, IdentitiesApi

from .client import PAGE, Codec
from .sdk import Sdk, configure, model_codec

PACKAGES: Final = {
    "Identity": "identities",
    "Account": "accounts",
    "Role": "roles",
    "AccessProfile": "access_profiles",
    "Entitlement": "entitlements",
    "PublicIdentity": "public_identities",
}


class Sdk2(Sdk):
    """The official SDK 2.x."""

    def __init__(self, url: str) -> None:
        self._api_client = ApiClient(configure(sailpoint, url))
        self._sanitize = self._api_client.sanitize_for_serialization
        self._identities = IdentitiesApi(self._api_client)

    def get(self) -> Any:
        return self._identities.get_identity_v1("1")

    def iterate(self, limit: int | None = None) -> Iterator[Any]:
        if limit:
            return iter(self._identities.list_identities_v1(limit=limit))
        paginate = sailpoint.Paginator.paginate_stream
        return iter(paginate(self._identities.list_identities_v1, 10_000_000, limit=PAGE))

    def enable(self, ids: list[str]) -> int:
        from sailpoint.accounts.models.identities_accounts_bulk_request import IdentitiesAccountsBulkRequest

        self._enable = sailpoint.AccountsApi(self._api_client).enable_accounts_for_identities_v1
        self._bulk_request = IdentitiesAccountsBulkRequest
        return super().enable(ids)

    def search(self) -> int:
        from sailpoint.search.models.search import Search

        body = Search.from_dict({"indices": ["identities"], "query": {"query": "*"}, "sort": ["id"]})
        paginate = sailpoint.Paginator.paginate_stream_search
        return sum(1 for _ in paginate(sailpoint.SearchApi(self._api_client), body, PAGE, 10_000_000))

    def download(self, path: str) -> int:
        return self._move(sailpoint.ReportsDataExtractionApi(self._api_client).get_report_v1("1", "csv"), path)

    def upload(self, path: str) -> None:
        assert sailpoint.SourcesApi(self._api_client).import_accounts_v1("1", path).success

    @classmethod
    def codec(cls, model: str, index: str) -> Codec | None:
        if index:  # its hits are dicts
            return None
        module = import_module(f"sailpoint.{PACKAGES[model]}.models")
        return model_codec(getattr(module, model), object.__new__(ApiClient).sanitize_for_serialization)
