# Client and server in two threads: what both get of each other, and of what goes wrong.
import _thread
import socket
import ssl
import time
import tls

FOLDER = __file__.rsplit("/", 1)[0] + "/" if "/" in __file__ else ""


def material(name):
    with open(FOLDER + name, "rb") as f:
        return f.read()


def guarded(label, results, function):
    try:
        results.append((label, function()))
    except (OSError, ValueError, TypeError, KeyError) as e:
        results.append((label, type(e).__name__, e.args))


class Meeting:
    """A server's and a client's side of one connection."""

    def __init__(self, server, client, show=("client", "server")):
        listener = socket.socket()
        listener.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
        for port in range(46100, 46200):
            try:
                address = socket.getaddrinfo("127.0.0.1", port)[0][-1]
                listener.bind(address)
                break
            except OSError:
                pass
        listener.listen(1)
        self.listener = listener
        self.results = []
        self.client_done = self.server_done = False
        _thread.start_new_thread(self.serve, (server,))
        s = socket.socket()
        s.connect(address)
        mine = []
        guarded("client", mine, lambda: client(s))
        self.client_done = True
        self.wait_for("server_done", 200)
        s.close()
        self.wait_for("server_done", 5000)
        listener.close()
        for result in mine + self.results:
            if result[0] in show:
                print(result)

    def serve(self, server):
        s, _ = self.listener.accept()
        guarded("server", self.results, lambda: server(s))
        self.server_done = True
        self.wait_for("client_done", 200)
        s.close()

    def wait_for(self, what, times):
        # Who closes too early takes what it has sent away from the other.
        while times and not getattr(self, what):
            time.sleep(0.002)
            times -= 1


def server_context(cert="ec_cert.der", key="ec_key.der", mode=None, authority=None):
    context = tls.SSLContext(tls.PROTOCOL_TLS_SERVER)
    if cert:
        context.load_cert_chain(material(cert), material(key))
    if authority:
        context.load_verify_locations(material(authority))
    if mode is not None:
        context.verify_mode = mode
    return context


def client_context(mode=tls.CERT_NONE, authority=None, cert=None, key=None):
    context = tls.SSLContext(tls.PROTOCOL_TLS_CLIENT)
    context.verify_mode = mode
    if authority:
        context.load_verify_locations(material(authority))
    if cert:
        context.load_cert_chain(material(cert), material(key))
    return context


def talk(context, name=None):
    def client(s):
        s = context.wrap_socket(s, server_hostname=name)
        s.write(b"a line\nand more")
        answer = s.read()
        return answer, s.cipher()

    return client


def answer(context):
    def server(s):
        s = context.wrap_socket(s, server_side=True)
        line = s.readline()
        more = s.read(8)
        s.write(b"got " + line + more)
        s.close()
        return line, more

    return server


print("-- nothing verified")
Meeting(answer(server_context()), talk(client_context()))
Meeting(answer(server_context("rsa_cert.der", "rsa_key.der")), talk(client_context()))
Meeting(
    answer(server_context("rsa_cert.der", "rsa_key_pkcs8.der")), talk(client_context(), "some.name")
)
Meeting(answer(server_context()), talk(client_context(tls.CERT_OPTIONAL), "other.example"))

print("-- cipher suites")
for suite in (
    "TLS-ECDHE-ECDSA-WITH-AES-128-CBC-SHA256",
    "TLS-ECDHE-ECDSA-WITH-AES-128-GCM-SHA256",
    "TLS-ECDHE-RSA-WITH-AES-128-GCM-SHA256",
):
    context = client_context()
    context.set_ciphers([suite])
    Meeting(answer(server_context()), talk(context))

print("-- verified")
R = tls.CERT_REQUIRED
for name in ("device.example", "DEVICE.example", "other.example"):
    Meeting(answer(server_context()), talk(client_context(R, "ec_cert.der"), name))
Meeting(answer(server_context()), talk(client_context(R, "rsa_cert.der"), "device.example"))
Meeting(answer(server_context()), talk(client_context(R, "rsa_cert.der"), "wrong.example"))
Meeting(answer(server_context()), talk(client_context(R), "device.example"))
Meeting(
    answer(server_context("expired_cert.der")),
    talk(client_context(R, "expired_cert.der"), "device.example"),
)
Meeting(
    answer(server_context("expired_cert.der")), talk(client_context(R, "rsa_cert.der"), "d.example")
)

print("-- by an authority")
for name in ("a.boards.example", "a.b.boards.example", "boards.example", "alone.example", "leaf"):
    leaf = server_context("leaf_cert.der", "leaf_key.der")
    Meeting(answer(leaf), talk(client_context(R, "rsa_cert.der"), name))

print("-- a server without a certificate")
Meeting(answer(server_context(None)), talk(client_context()))

print("-- the client shows itself")
required = server_context(mode=R, authority="rsa_cert.der")
shown = client_context(cert="leaf_cert.der", key="leaf_key.der")
Meeting(answer(required), talk(shown))
# What the other side hears of it is left open.
Meeting(answer(required), talk(client_context()), "server")
Meeting(answer(required), talk(client_context(cert="ec_cert.der", key="ec_key.der")))
optional = server_context(mode=tls.CERT_OPTIONAL, authority="rsa_cert.der")
Meeting(answer(optional), talk(client_context()))
Meeting(answer(optional), talk(client_context(cert="ec_cert.der", key="ec_key.der")))

print("-- a callback")
for verdict in (0, -1, -200, KeyError("mine")):
    seen = []

    def callback(cert, depth):
        seen.append((depth, len(cert), type(cert).__name__, bytes(cert[:2])))
        if isinstance(verdict, Exception):
            raise verdict
        return verdict

    context = client_context(R, "rsa_cert.der")
    context.verify_callback = callback
    leaf = server_context("leaf_cert.der", "leaf_key.der")
    Meeting(answer(leaf), talk(context, "alone.example"), ("client",))
    print(seen)

print("-- no TLS at all")
Meeting(lambda s: s.send(b"HTTP/1.0 200 OK\r\n"), talk(client_context()))
Meeting(lambda s: None, talk(client_context()))
Meeting(answer(server_context()), lambda s: s.send(b"GET / HTTP/1.0\r\n"))

print("-- large")


def flood(context):
    def client(s):
        s = context.wrap_socket(s)
        data = bytes(range(256)) * 400
        count = s.write(data)
        return count, s.read(1)

    return client


def drain(context):
    def server(s):
        s = context.wrap_socket(s, server_side=True)
        total = 0
        check = 0
        buffer = bytearray(4096)
        while total < 256 * 400:
            n = s.readinto(buffer)
            for i in range(n):
                check = (check * 31 + buffer[i]) & 0xFFFF
            total += n
        s.write(b"!")
        return total, check

    return server


Meeting(drain(server_context()), flood(client_context()))

print("-- ssl")


def ssl_server(s):
    s = ssl.wrap_socket(
        s, server_side=True, key=material("ec_key.der"), cert=material("ec_cert.der")
    )
    s.write(s.read(4))
    s.close()


def ssl_client(s):
    context = ssl.SSLContext(ssl.PROTOCOL_TLS_CLIENT)
    context.verify_mode = ssl.CERT_REQUIRED
    context.load_verify_locations(cafile=FOLDER + "ec_cert.der")
    s = context.wrap_socket(s, server_hostname="device.example")
    s.write(b"echo")
    return s.read(4)


def ssl_context_server(s):
    context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    context.load_cert_chain(FOLDER + "rsa_cert.der", FOLDER + "rsa_key.der")
    s = context.wrap_socket(s, server_side=True)
    s.sendall(s.recv(4))
    s.close()


Meeting(ssl_server, ssl_client)
Meeting(ssl_context_server, ssl_client)


def ssl_talk(s):
    s = ssl.wrap_socket(s)
    return s.send(b"echo"), s.read(10)


Meeting(ssl_context_server, ssl_talk)
