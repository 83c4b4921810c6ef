"""The official SDK 1.x."""

from __future__ import annotations

import contextlib
import io
import re
from collections.abc import Iterator
from importlib import import_module
from typing import Any

from sailpoint import configuration
from sailpoint.paginator import Paginator
from sailpoint.v2025.api.identities_api import IdentitiesApi
from sailpoint.v2025.api_client import ApiClient

from .client import PAGE, Codec
from .sdk import Sdk, configure, model_codec


class Sdk1(Sdk):
    """The official SDK 1.x; the imports of its API classes are those of v2025."""

    def __init__(self, url: str) -> None:
        self._api_client = ApiClient(configure(configuration, url))
        self._sanitize = self._api_client.sanitize_for_serialization
        self._identities = IdentitiesApi(self._api_client)

    def get(self) -> Any:
        return self._identities.get_identity("1")

    def iterate(self, limit: int | None = None) -> Iterator[Any]:
        if limit:
            return iter(self._identities.list_identities(limit=limit))
        with contextlib.redirect_stdout(io.StringIO()):  # it prints each offset
            return iter(Paginator.paginate(self._identities.list_identities, 10_000_000, limit=PAGE))

    def enable(self, ids: list[str]) -> int:
        from sailpoint.v2025.api.accounts_api import AccountsApi
        from sailpoint.v2025.models.identities_accounts_bulk_request import IdentitiesAccountsBulkRequest

        self._enable = AccountsApi(self._api_client).enable_accounts_for_identities
        self._bulk_request = IdentitiesAccountsBulkRequest
        return super().enable(ids)

    def search(self) -> int:
        from sailpoint.v2025.api.search_api import SearchApi
        from sailpoint.v2025.models.search import Search

        body = Search.from_dict({"indices": ["identities"], "query": {"query": "*"}, "sort": ["id"]})
        with contextlib.redirect_stdout(io.StringIO()):
            return len(Paginator.paginate_search(SearchApi(self._api_client), body, PAGE, 10_000_000))

    def download(self, path: str) -> int:
        from sailpoint.v2025.api.reports_data_extraction_api import ReportsDataExtractionApi

        return self._move(ReportsDataExtractionApi(self._api_client).get_report("1", "csv"), path)

    def upload(self, path: str) -> None:
        from sailpoint.v2025.api.sources_api import SourcesApi

        assert SourcesApi(self._api_client).import_accounts("1", path).success

    @classmethod
    def codec(cls, model: str, index: str) -> Codec | None:
        if index:  # its hits are dicts
            return None
        module = import_module(f"sailpoint.v2025.models.{re.sub(r'(?<!^)(?=[A-Z])', '_', model).lower()}")
        return model_codec(getattr(module, model), object.__new__(ApiClient).sanitize_for_serialization)
