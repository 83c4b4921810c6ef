"""Network connections for the HTTP library, which keep the deadline of a call and can be cut at any moment.

They have the interface of its backends and streams.
"""

from __future__ import annotations

import contextlib
import select
import socket
import ssl
import time
from collections.abc import AsyncIterator, Iterable
from typing import TYPE_CHECKING, Any, Final

from .http_library import Library

if TYPE_CHECKING:
    import asyncio

PIECE_SIZE: Final = 1 << 16  # bytes that are written within one time-out
HIGH_WATER: Final = 1 << 18  # received bytes in memory from which a connection is not read

Timeout = float | None
SocketOptions = Iterable[Any] | None


class _Deadline:
    """The time-outs of a connection, limited by the deadline of the call that uses it."""

    def __init__(self, library: Library) -> None:
        self.core = library.httpcore
        self.deadline: float | None = None  # a time of time.monotonic()
        self.is_closed = False  # by another thread or task
        self.reads = 0  # how often something was read, or awaited

    def limit(self, timeout: Timeout) -> Timeout:
        """Return the time-out in seconds, or the time left if that is less."""
        if self.is_closed:
            raise self.core.ReadError("the connection was closed")
        if self.deadline is None:
            return timeout
        left = self.deadline - time.monotonic()
        if left <= 0:
            raise self.core.ReadTimeout("the deadline has passed")
        return left if timeout is None else min(timeout, left)


class Network(_Deadline):
    """One connection of a thread."""

    def __init__(self, library: Library) -> None:
        super().__init__(library)
        self.stream: Any = None
        self._duplicate: socket.socket | None = None  # during a TLS handshake, which takes the original away

    def connect_tcp(
        self,
        host: str,
        port: int,
        timeout: Timeout = None,
        local_address: str | None = None,
        socket_options: SocketOptions = None,
    ) -> _Stream:
        backend = self.core.SyncBackend()
        stream = backend.connect_tcp(host, port, self.limit(timeout), local_address, socket_options)
        return _Stream(self, stream)

    def wake(self) -> None:
        """End what another thread does with the connection, with an error."""
        self.is_closed = True
        sock = self._duplicate
        if sock is None and self.stream is not None:
            sock = self.stream.get_extra_info("socket")
        if sock is not None:
            with contextlib.suppress(OSError):
                socket.socket.shutdown(sock, socket.SHUT_RDWR)  # that of TLS sockets would change them while in use

    def close(self) -> None:
        """Close the connection of this process, without a word to the other side."""
        for part in (self._duplicate, self.stream):
            if part is not None:
                with contextlib.suppress(OSError):
                    part.close()


class _Stream:
    def __init__(self, network: Network, stream: Any) -> None:
        self._network, self._stream = network, stream
        network.stream = stream

    def read(self, max_bytes: int, timeout: Timeout = None) -> bytes:
        self._network.reads += 1
        data: bytes = self._stream.read(max_bytes, self._network.limit(timeout))
        return data

    def write(self, buffer: bytes, timeout: Timeout = None) -> None:
        for start in range(0, len(buffer), PIECE_SIZE):
            self._stream.write(buffer[start : start + PIECE_SIZE], self._network.limit(timeout))

    def close(self) -> None:
        self._network.close()

    def start_tls(
        self, ssl_context: ssl.SSLContext, server_hostname: str | None = None, timeout: Timeout = None
    ) -> _Stream:
        network = self._network
        with self._stream.get_extra_info("socket").dup() as network._duplicate:
            stream = _Stream(network, self._stream.start_tls(ssl_context, server_hostname, network.limit(timeout)))
        network._duplicate = None
        return stream

    def get_extra_info(self, info: str) -> Any:
        return self._stream.get_extra_info(info)


class AsyncNetwork(_Deadline):
    """One connection of a task; it is an `asyncio.Protocol` by its methods, so that asyncio is loaded late.

    It consists of callbacks and of waits for them. A task that is cancelled at any moment leaves nothing behind that
    `close`, which does not wait, cannot end.
    """

    def __init__(self, library: Library) -> None:
        super().__init__(library)
        self.transport: asyncio.Transport | None = None
        self._received = bytearray()
        self._is_ended = False
        self._is_writable = True
        self._error: Exception | None = None
        self._change: asyncio.Future[None] | None = None  # what the task waits for
        self._timer: asyncio.Timeout | None = None  # of the step that the task is at

    async def connect_tcp(
        self,
        host: str,
        port: int,
        timeout: Timeout = None,
        local_address: str | None = None,
        socket_options: SocketOptions = None,
    ) -> _AsyncStream:
        import asyncio  # here, because programs without tasks need not load it

        async with self._step(timeout, self.core.ConnectTimeout, self.core.ConnectError):
            protocol: Any = self
            await asyncio.get_running_loop().create_connection(lambda: protocol, host, port)
        return _AsyncStream(self)

    def close(self) -> None:
        """Cut the connection at once; a task that waits for it gets an error."""
        if self.transport is not None:
            self.transport.abort()
        if self._timer is not None:
            with contextlib.suppress(RuntimeError):  # it has just ended
                self._timer.reschedule(0)

    def wake(self) -> None:
        """End what a task does with the connection, with an error."""
        self.is_closed = True
        self.close()

    # The callbacks of asyncio.

    def connection_made(self, transport: asyncio.Transport) -> None:
        self.transport = transport
        if self.is_closed:
            transport.abort()

    def data_received(self, data: bytes) -> None:
        self._received += data
        if len(self._received) >= HIGH_WATER and self.transport is not None:
            self.transport.pause_reading()
        self._wake()

    def eof_received(self) -> None:
        self._is_ended = True
        self._wake()

    def connection_lost(self, error: Exception | None) -> None:
        self._is_ended, self._error = True, error
        self._wake()

    def pause_writing(self) -> None:
        self._is_writable = False

    def resume_writing(self) -> None:
        self._is_writable = True
        self._wake()

    def _wake(self) -> None:
        if self._change is not None and not self._change.done():
            self._change.set_result(None)

    # The steps of a task.

    async def read(self, max_bytes: int, timeout: Timeout) -> bytes:
        self.reads += 1
        if not self._received:
            async with self._step(timeout, self.core.ReadTimeout, self.core.ReadError):
                while not (self._received or self._is_ended):
                    await self._next_change()
                if self._error is not None and not self._received:
                    raise self._error
        data = bytes(self._received[:max_bytes])
        del self._received[:max_bytes]
        if self.transport is not None and not self._is_ended and len(self._received) < HIGH_WATER:
            self.transport.resume_reading()
        return data

    async def write(self, data: bytes, timeout: Timeout) -> None:
        if self.transport is None or self.transport.is_closing():
            raise self.core.WriteError(str(self._error or "the connection is closed"))
        self.transport.write(data)
        if not self._is_writable:
            async with self._step(timeout, self.core.WriteTimeout, self.core.WriteError):
                while not (self._is_writable or self._is_ended):
                    await self._next_change()

    async def start_tls(self, context: ssl.SSLContext, server_hostname: str | None, timeout: Timeout) -> None:
        import asyncio

        loop, transport = asyncio.get_running_loop(), self.transport
        async with self._step(timeout, self.core.ConnectTimeout, self.core.ConnectError):
            if transport is None or transport.is_closing():
                raise self._error or ConnectionResetError("the connection is closed")
            protocol: Any = self
            self.transport = await loop.start_tls(transport, protocol, context, server_hostname=server_hostname)
            if self.transport is None or self.is_closed:
                transport.abort()
                raise ConnectionResetError("the connection was closed during the TLS handshake")

    def is_readable(self) -> bool:
        """Whether something arrived, or the end; for a connection that is idle, both mean that it is over."""
        sock = self.transport.get_extra_info("socket") if self.transport else None
        return bool(self._received) or self._is_ended or sock is None or _is_readable(sock.fileno())

    async def _next_change(self) -> None:
        import asyncio

        self._change = asyncio.get_running_loop().create_future()
        try:
            await self._change
        finally:
            self._change = None

    @contextlib.asynccontextmanager
    async def _step(self, timeout: Timeout, late: type[Exception], failed: type[Exception]) -> AsyncIterator[None]:
        """Limit the time of a step, and raise its errors as those of the HTTP library."""
        import asyncio

        try:
            async with asyncio.timeout(self.limit(timeout)) as self._timer:
                yield
        except TimeoutError as error:
            raise late(str(error)) from error
        except OSError as error:  # errors of TLS among them
            raise failed(str(error)) from error
        finally:
            self._timer = None


def _is_readable(descriptor: int) -> bool:
    """Whether the system has received something that the event loop has not seen yet."""
    if not hasattr(select, "poll"):  # on Windows
        return bool(select.select([descriptor], [], [], 0)[0])
    poll = select.poll()
    poll.register(descriptor, select.POLLIN)
    return bool(poll.poll(0))


class _AsyncStream:
    def __init__(self, network: AsyncNetwork) -> None:
        self._network = network

    async def read(self, max_bytes: int, timeout: Timeout = None) -> bytes:
        return await self._network.read(max_bytes, timeout)

    async def write(self, buffer: bytes, timeout: Timeout = None) -> None:
        for start in range(0, len(buffer), PIECE_SIZE):
            await self._network.write(buffer[start : start + PIECE_SIZE], timeout)

    async def aclose(self) -> None:
        self._network.close()

    async def start_tls(
        self, ssl_context: ssl.SSLContext, server_hostname: str | None = None, timeout: Timeout = None
    ) -> _AsyncStream:
        await self._network.start_tls(ssl_context, server_hostname, timeout)
        return self

    def get_extra_info(self, info: str) -> Any:
        if info == "is_readable":
            return self._network.is_readable()
        return self._network.transport.get_extra_info(info) if self._network.transport else None
