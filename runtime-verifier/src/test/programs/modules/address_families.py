# Addresses of one family, and sockets of another.
import socket

PATH = bytes([1, 0]) + b"/no/such/place\0"
FOUR = socket.getaddrinfo("127.0.0.1", 9)[0][-1]
SIX = bytes([10, 0, 0, 9]) + bytes(4) + bytes(15) + b"\1" + bytes(4)


def attempt(family, kind, address, operation):
    s = socket.socket(family, kind)
    try:
        print(family, kind, operation, getattr(s, operation)(address))
    except OSError as e:
        print(family, kind, operation, e.errno)
    s.close()


for operation in ("connect", "bind"):
    for address in (FOUR, SIX):
        attempt(socket.AF_UNIX, socket.SOCK_STREAM, address, operation)
    for kind in (socket.SOCK_STREAM, socket.SOCK_DGRAM):
        for address in (PATH, SIX):
            attempt(socket.AF_INET, kind, address, operation)

# A datagram goes where it is sent, whatever the socket is connected to.
a = socket.socket(socket.AF_INET, socket.SOCK_DGRAM)
b = socket.socket(socket.AF_INET, socket.SOCK_DGRAM)
b.settimeout(5)
for port in range(46700, 46800):
    try:
        address = socket.getaddrinfo("127.0.0.1", port)[0][-1]
        b.bind(address)
        break
    except OSError:
        pass
a.connect(FOUR)
print(a.sendto(b"hello", address), b.recv(10))
