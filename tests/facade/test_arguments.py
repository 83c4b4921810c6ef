"""Arguments: unknown names and wrong kinds are refused with the right ones, before anything is sent."""

from __future__ import annotations

import inspect
import pickle
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

import sailkit
from sailkit import (
    AsyncTenant,
    BulkResult,
    Config,
    File,
    Outcome,
    Patch,
    Position,
    RequestError,
    Response,
    RetryPolicy,
    Tenant,
    ago,
    file,
    raw,
    to_json,
)
from sailkit.filters import split
from sailkit.patch import diff
from sailkit.polling import store_wait
from sailkit_api.v2025 import models, operations
from sailkit_core.keywords import find_nearest
from sailkit_sandbox import Sandbox
from tests.facade.conftest import Client

UNKNOWN: list[tuple[str, Callable[[Client], Any], str]] = [
    ("list", lambda client: client.tenant.identities.list(filter="x"), "'filter'; did you mean 'filters'"),
    ("get", lambda client: client.tenant.identities.get(identity_id="x"), "'identity_id'; did you mean 'id'"),
    ("pager", lambda client: client.tenant.identities.list().with_options(pageSize=5), "did you mean 'page_size'"),
    ("pages", lambda client: client.tenant.pages(operations.list_identities(), concurency=2), "mean 'concurrency'"),
    ("search", lambda client: client.tenant.search("x", index="roles"), "'index'; did you mean 'indices'"),
    ("count", lambda client: client.run(client.tenant.search.count("x", idices="roles")), "did you mean 'indices'"),
    (
        "wait",
        lambda client: client.tenant.wait(models.TaskResultResponse(id="t"), time_out=3),
        "did you mean 'timeout'",
    ),
    ("options", lambda client: client.tenant.with_options(experimentl=False), "did you mean 'experimental'"),
    ("bulk", lambda client: client.tenant.bulk.enable_accounts(["a"], chunksize=3), "did you mean 'chunk_size'"),
    ("request", lambda client: client.tenant.request("GET", "/x", params={}), "json, method, path, query"),
    ("download", lambda client: client.tenant.download(operations.list_identities(), target="x"), "'target'"),
]


@pytest.mark.parametrize(("name", "call", "message"), UNKNOWN, ids=[name for name, *_ in UNKNOWN])
def test_an_unknown_keyword_names_the_nearest_right_one(
    client: Client, sandbox: Sandbox, name: str, call: Callable[[Client], Any], message: str
) -> None:
    count = len(sandbox.requests)
    with pytest.raises(TypeError, match="has no argument") as caught:
        call(client)
    assert message in str(caught.value)
    assert len(sandbox.requests) == count


@pytest.mark.parametrize(
    ("call", "wrong", "right"),
    [
        (operations.list_identities, "filter", "filters"),
        (operations.get_identity, "identity_id", "id"),
        (RetryPolicy, "attempt", "attempts"),
        (BulkResult, "remaining_ids", "remaining"),
        (Outcome, "state", "status"),
        (Position, "items_count", "item_count"),
        (Patch, "models", "model"),
        (Config, "clientSecret", "client_secret"),
        (Response, "state", "status"),
        (File, "mediaType", "media_type"),
        (file, "mediatype", "media_type"),
        (ago, "month", "months"),
        (raw, "texts", "text"),
        (to_json, "values", "value"),
        (diff, "news", "new"),
        (split, "maxlength", "max_length"),
        (store_wait, "results", "result"),
    ],
    ids=lambda value: value if isinstance(value, str) else value.__name__,
)
def test_every_function_and_class_names_the_nearest_right_keyword(
    call: Callable[..., Any], wrong: str, right: str
) -> None:
    with pytest.raises(TypeError, match=rf"{call.__name__}\(\) has no argument '{wrong}'; did you mean '{right}'"):
        call(**{wrong: "x"})


def test_no_public_class_or_function_has_pythons_own_error() -> None:
    made_by_others = {"AsyncPager", "Filter", "Pager", "Sorter"}  # by tenants and fields
    for name in {*sailkit.__all__} - made_by_others:
        value = getattr(sailkit, name)
        if callable(value) and not (isinstance(value, type) and issubclass(value, BaseException)):
            with pytest.raises(TypeError, match="has no argument 'bogus'"):
                value(bogus=1)


def test_an_operation_keeps_its_signature_and_can_be_pickled() -> None:
    assert "filters" in inspect.signature(operations.list_identities).parameters
    assert pickle.loads(pickle.dumps(operations.list_identities)) is operations.list_identities


@pytest.mark.parametrize("cls", [Tenant, AsyncTenant, Sandbox])
@pytest.mark.parametrize("name", ["rate_limits", "rateLimit", "ratelimit"])
def test_a_constructor_names_the_nearest_right_keyword(cls: Any, name: str) -> None:
    with pytest.raises(TypeError, match=rf"{cls.__name__}\(\) has no argument '{name}'; did you mean 'rate_limit'"):
        cls(**{name: None})


def test_the_nearest_name() -> None:
    names = ["access_token", "base_url", "client_secret", "timeout", "ca_file"]
    pairs = {
        "token": "access_token",
        "url": "base_url",
        "clientSecret": "client_secret",
        "time-out": "timeout",
        "zzz": "",
    }
    assert {name: find_nearest(name, names) for name in pairs} == pairs
    resources = ["access-request-identity-metrics", "identities", "identity-history", "roles"]
    assert find_nearest("identity", resources) == "identities"
    assert find_nearest("identityhistory", resources) == "identity-history"


def test_a_path_and_a_patch_are_sent(client: Client, sandbox: Sandbox, tmp_path: Path) -> None:
    path = tmp_path / "accounts.csv"
    path.write_bytes(b"id,name\n1,Ann\n")
    sources = client.collect(client.tenant.sources.list())
    source = next(source for source in sources if source.type == "DelimitedFile")
    client.run(client.tenant.sources.update(source.id, Patch().replace("/description", "as a patch")))
    assert client.run(client.tenant.sources.get(source.id)).description == "as a patch"
    with path.open("rb") as opened:
        for file in (path, opened, (path.name, path.read_bytes())):
            client.run(client.tenant.sources.aggregate_accounts(source.id, {"file": file}))
            assert b'filename="accounts.csv"' in sandbox.requests[-1].body
    count = len(sandbox.requests)
    with pytest.raises(RequestError, match="pass a file as"):
        client.run(client.tenant.sources.aggregate_accounts(source.id, {"file": "id,name"}))
    with pytest.raises(RequestError, match=r"pass a sailkit\.Patch"):
        client.run(client.tenant.sources.update(source.id, {"description": "x"}))
    with pytest.raises(TypeError, match="id must be text, a number or a date, not Source; pass its id"):
        client.tenant.sources.get(source)
    assert len(sandbox.requests) == count
