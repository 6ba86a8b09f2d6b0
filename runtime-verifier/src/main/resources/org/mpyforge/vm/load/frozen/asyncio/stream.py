# Streams: connections, and whatever else can be polled.

from . import core


class Stream:
    def __init__(self, s, e={}):
        self.s = s
        self.e = e
        self.out_buf = b""

    def get_extra_info(self, v):
        return self.e[v]

    def close(self):
        pass  # What is written still goes out: wait_closed closes.

    async def wait_closed(self):
        self.s.close()

    # ---- reading

    async def _part(self, n):
        while True:
            yield core._io_queue.queue_read(self.s)
            part = self.s.read(n)
            if part is not None:
                return part

    async def read(self, n=-1):
        if n >= 0:
            return await self._part(n)
        parts = b""
        while True:
            part = await self._part(n)
            if not part:
                return parts
            parts += part

    async def readinto(self, buf):
        yield core._io_queue.queue_read(self.s)
        return self.s.readinto(buf)

    async def readexactly(self, n):
        parts = b""
        while n:
            part = await self._part(n)
            if not part:
                raise EOFError
            parts += part
            n -= len(part)
        return parts

    async def readline(self):
        line = b""
        while True:
            yield core._io_queue.queue_read(self.s)
            part = self.s.readline()
            if part is None:
                continue
            line += part
            if not part or line.endswith(b"\n"):
                return line

    # ---- writing

    def write(self, buf):
        if not self.out_buf:
            # As much as there is room for goes at once.
            written = self.s.write(buf)
            if written == len(buf):
                return
            if written is not None:
                buf = buf[written:]
        self.out_buf += buf

    async def drain(self):
        if not self.out_buf:
            return await core.sleep_ms(0)  # A chance for others all the same.
        left = memoryview(self.out_buf)
        while left:
            yield core._io_queue.queue_write(self.s)
            written = self.s.write(left)
            if written is not None:
                left = left[written:]
        self.out_buf = b""

    # ---- what these were called once

    aclose = wait_closed

    async def awrite(self, buf, off=0, sz=-1):
        if off or sz != -1:
            end = len(buf) if sz == -1 else off + sz
            buf = memoryview(buf)[off:end]
        self.write(buf)
        await self.drain()

    awritestr = awrite


StreamReader = Stream
StreamWriter = Stream


async def open_connection(host, port, ssl=None, server_hostname=None):
    import errno, socket

    family, kind, protocol, _, address = socket.getaddrinfo(host, port, 0, socket.SOCK_STREAM)[0]
    s = socket.socket(family, kind, protocol)
    s.setblocking(False)
    try:
        s.connect(address)
    except OSError as e:
        if e.errno != errno.EINPROGRESS:
            raise e
    yield core._io_queue.queue_write(s)
    if ssl:
        if ssl is True:
            import ssl as tls

            ssl = tls.SSLContext(tls.PROTOCOL_TLS_CLIENT)
        name = server_hostname or host
        s = ssl.wrap_socket(s, server_hostname=name, do_handshake_on_connect=False)
        s.setblocking(False)
    stream = Stream(s)
    return stream, stream


class Server:
    async def __aenter__(self):
        return self

    async def __aexit__(self, kind, value, traceback):
        self.close()
        await self.wait_closed()

    def close(self):
        self.closed = True
        self.task.cancel()

    async def wait_closed(self):
        await self.task

    async def _serve(self, s, cb, ssl):
        self.closed = False
        while True:
            try:
                yield core._io_queue.queue_read(s)
            except core.CancelledError as e:
                s.close()
                if self.closed:
                    return
                raise e
            try:
                connection, address = s.accept()
            except OSError:
                continue  # Whoever it was has gone.
            if ssl:
                try:
                    connection = ssl.wrap_socket(
                        connection, server_side=True, do_handshake_on_connect=False
                    )
                except OSError as e:
                    core.sys.print_exception(e)
                    connection.close()
                    continue
            connection.setblocking(False)
            stream = Stream(connection, {"peername": address})
            core.create_task(cb(stream, stream))


async def start_server(cb, host, port, backlog=5, ssl=None):
    import socket

    address = socket.getaddrinfo(host, port)[0][-1]
    s = socket.socket()
    s.setblocking(False)
    s.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
    s.bind(address)
    s.listen(backlog)
    server = Server()
    server.task = core.create_task(server._serve(s, cb, ssl))
    try:
        await core.sleep_ms(0)  # It must have begun before it can be cancelled in order.
    except core.CancelledError as e:
        server.task.cancel()
        raise e
    return server
