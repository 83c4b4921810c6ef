"""Assembly of the parts of a running sandbox."""

from __future__ import annotations

import contextlib
import sqlite3
from collections.abc import Callable, Iterable

import attrs

from sailkit_api import VERSIONS
from sailkit_sandbox.base.credentials import ClientRegistry, Credentials, TokenStore
from sailkit_sandbox.data.seed import seed as fill
from sailkit_sandbox.faults.injector import FaultInjector
from sailkit_sandbox.gateway.chain import HandlerChain
from sailkit_sandbox.gateway.control_api import ControlApi
from sailkit_sandbox.gateway.dispatch import Gateway
from sailkit_sandbox.gateway.oauth import OAuthServer
from sailkit_sandbox.gateway.settings import Settings
from sailkit_sandbox.openapi.routing import RouteTable, load_route_table
from sailkit_sandbox.request_log.request_log import RequestLog
from sailkit_sandbox.server.http_server import Server
from sailkit_sandbox.server.tls import Certificate
from sailkit_sandbox.services.client_registry import load_clients
from sailkit_sandbox.services.registry import EFFECTS, HANDLERS
from sailkit_sandbox.services.shapes.keeper import Keeper
from sailkit_sandbox.store.database import Store
from sailkit_sandbox.store.files import explain


@attrs.frozen
class RunningSandbox:
    """The parts of a running sandbox.

    Args:
        server: the HTTP server.
        gateway: the entry to the tenant.
        store: the tenant's records.
        log: the request log.
        tokens: the valid tokens.
        certificate: the certificate of HTTPS; None with plain HTTP.
        stop: stops the server and closes the store.
    """

    server: Server
    gateway: Gateway
    store: Store
    log: RequestLog
    tokens: TokenStore
    certificate: Certificate | None
    stop: Callable[[], None]


def start(
    settings: Settings,
    administrator: Credentials,
    clients: ClientRegistry,
    faults: FaultInjector,
    route_tables: Iterable[RouteTable] | None,
) -> RunningSandbox:
    """Fill the tenant, unless the database has one already, and start the server.

    Args:
        settings: the settings of the sandbox.
        administrator: the client that may use the control API.
        clients: all clients.
        faults: the fault injector.
        route_tables: the operations to serve. None: those of the generated client.

    Raises:
        ValueError: for data with a reference to a missing object; the message names its place.
        sqlite3.Error: for a database that cannot be used; the message says why.
        OSError: for a port that cannot be listened on.
        RuntimeError: for HTTPS without the extra `https`.
    """
    served = [load_route_table(version) for version in VERSIONS] if route_tables is None else route_tables
    with contextlib.ExitStack() as stack:
        certificate = Certificate.new() if settings.tls else None
        if certificate is not None:
            stack.callback(certificate.remove)
        store = Store(settings.database)
        stack.callback(store.close)
        try:
            with store.transaction() as records:
                if records.create_tables():
                    fill(records, settings.identities, settings.seed, settings.data)
                first = records.first("identities")
                clients.replace_stored(load_clients(records))
        except sqlite3.Error as error:
            raise explain(error, settings.database) from None
        tokens, log = TokenStore(settings.token_lifetime), RequestLog()
        oauth = OAuthServer(
            clients=clients,
            tokens=tokens,
            lifetime=settings.token_lifetime,
            administrator=first.doc["id"] if first else None,
            scheme="https" if certificate else "http",
        )
        keeper = Keeper.of(HANDLERS, served, has_examples=not settings.strict)
        gateway = Gateway(settings, oauth, store, served, keeper, EFFECTS)
        chain = HandlerChain(
            control=ControlApi(administrator=administrator, faults=faults, log=log, tokens=tokens, clients=clients),
            faults=faults,
            gateway=gateway,
            log=log,
            store=store,
            tokens=tokens,
            clock=settings.clock,
            sleep=settings.sleep,
        )
        server = Server(chain, settings.port, certificate.context if certificate else None)
        stack.callback(server.close)
        return RunningSandbox(server, gateway, store, log, tokens, certificate, stack.pop_all().close)
