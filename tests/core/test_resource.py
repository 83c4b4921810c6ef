"""Friendly names: the operation on the class, a bound call on a client's resource."""

import asyncio
import importlib
import inspect
import pydoc
from collections.abc import Iterator
from typing import Any

import pytest

from sailkit_api.v2025 import operations as api
from sailkit_api.v2025.resources.identities import Identities
from sailkit_core.request import PagedRequest, Request
from sailkit_core.resource import Resource
from tests.core.samples import VERSIONS


class Sends:
    """A client that answers with what it was asked."""

    def __init__(self) -> None:
        self.sent: list[Any] = []

    def __repr__(self) -> str:
        return "<client>"

    def send(self, request: Request[Any]) -> Any:
        self.sent.append(request)
        return "sent"

    def pages(self, request: PagedRequest[Any, Any]) -> Any:
        self.sent.append(request)
        return "pages"


class SendsLater(Sends):
    async def send(self, request: Request[Any]) -> Any:
        return super().send(request)


def identities(client: Any) -> Any:
    return Identities(client)


def test_on_the_class_a_name_is_the_operation() -> None:
    assert Identities.get is api.get_identity
    assert Identities.list is api.list_identities


def test_a_bound_name_sends_the_request() -> None:
    client = Sends()

    assert identities(client).get("1") == "sent"
    assert identities(client).list(limit=5) == "pages"
    assert client.sent == [api.get_identity("1"), api.list_identities(limit=5)]


def test_with_an_async_client_a_bound_name_is_awaited() -> None:
    client = SendsLater()

    assert asyncio.run(identities(client).get("1")) == "sent"
    assert identities(client).list(limit=5) == "pages"
    assert client.sent == [api.get_identity("1"), api.list_identities(limit=5)]


def test_wrong_arguments_are_refused_before_anything_is_sent() -> None:
    client = Sends()

    with pytest.raises(TypeError, match="limmit"):
        identities(client).list(limmit=5)
    assert client.sent == []


def test_a_bound_name_is_documented_like_its_operation() -> None:
    bound = identities(Sends()).list

    assert inspect.signature(bound) == inspect.signature(api.list_identities)
    assert inspect.getdoc(bound) == inspect.getdoc(api.list_identities)
    assert bound.__name__ == "list_identities"
    assert "default_filter" in pydoc.render_doc(bound)


def test_a_bound_name_is_made_once() -> None:
    resource = identities(Sends())

    assert resource.get is resource.get
    assert resource.get is not identities(Sends()).get


def test_an_unknown_name_is_an_attribute_error() -> None:
    with pytest.raises(AttributeError, match="abolish"):
        identities(Sends()).abolish  # noqa: B018 - reading it is what fails
    with pytest.raises(AttributeError, match="no attribute 'abolish'"):
        api.abolish  # type: ignore[attr-defined]  # noqa: B018


def test_a_resource_shows_its_client() -> None:
    assert repr(identities(Sends())) == "<Identities of <client>>"


def _resources(version: str) -> Iterator[tuple[str, Any]]:
    module = importlib.import_module(f"sailkit_api.{version}.resources")
    roots: list[Any] = [
        cls for _, cls in inspect.getmembers(module, inspect.isclass) if cls.__module__ == module.__name__
    ]
    for root in roots:
        for name in dir(root):
            if not name.startswith("_"):
                yield name, getattr(root(Sends()), name)


@pytest.mark.parametrize("version", VERSIONS)
def test_every_friendly_name_leads_to_an_operation(version: str) -> None:
    count = 0
    for tag, resource in _resources(version):
        assert isinstance(resource, Resource), tag
        for name in vars(type(resource)):
            if not name.startswith("_"):
                assert callable(getattr(type(resource), name)), f"{tag}.{name}"
                assert callable(getattr(resource, name)), f"{tag}.{name}"
                count += 1
    assert count > 650
