# DTLS between two threads: the server asks the client to show that it hears, then they talk.
import _thread
import socket
import time
import tls

FOLDER = (__file__.rsplit("/", 2)[0] if "/" in __file__ else "..") + "/tls/"


def material(name):
    with open(FOLDER + name, "rb") as f:
        return f.read()


done = False
log = []


def bound(port):
    s = socket.socket(socket.AF_INET, socket.SOCK_DGRAM)
    while True:
        try:
            address = socket.getaddrinfo("127.0.0.1", port)[0][-1]
            s.bind(address)
            return s, address
        except OSError:
            port += 1


def serve(s):
    global done
    context = tls.SSLContext(tls.PROTOCOL_DTLS_SERVER)
    context.load_cert_chain(material("ec_cert.der"), material("ec_key.der"))
    for attempt in range(2):
        first, client = s.recvfrom(1, socket.MSG_PEEK)
        log.append(len(first))
        s.connect(client)
        try:
            t = context.wrap_socket(s, client_id=bytes(client))
        except OSError as e:
            log.append(e.args)
            continue
        for i in range(3):
            log.append(t.recv(32))
            t.send(b"answer %d" % i)
        log.append(t.cipher())
    done = True


server, address = bound(46500)
_thread.start_new_thread(serve, (server,))

context = tls.SSLContext(tls.PROTOCOL_DTLS_CLIENT)
context.load_verify_locations(material("ec_cert.der"))
s = socket.socket(socket.AF_INET, socket.SOCK_DGRAM)
s.connect(address)
s = context.wrap_socket(s, server_hostname="device.example")
for i in range(3):
    s.send(b"question %d" % i)
    print(s.recv(32))
while not done:
    time.sleep(0.01)
for line in log:
    print(line)

for bad in (None, 4):
    context = tls.SSLContext(tls.PROTOCOL_DTLS_SERVER)
    try:
        context.wrap_socket(server, client_id=bad)
    except OSError as e:
        print(e)
