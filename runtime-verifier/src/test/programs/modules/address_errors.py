# Addresses that are none, and how each says so.
import socket


def show(label, call, *a):
    try:
        print(label, call(*a))
    except Exception as e:
        print(label, repr(e))


show("family", socket.getaddrinfo, "127.0.0.1", 80, 99)
show("family first", socket.getaddrinfo, "127.0.0.1", "no such service", 99)
show("hints before", socket.getaddrinfo, "127.0.0.1", "no such service", "x")
show("bytes", lambda: len(socket.getaddrinfo(b"127.0.0.1", b"80", 0, 1)))
for text in "1.2.3.4", "01.2.3.4", "1.2.3.04", "0.0.0.0", "1.2.3.00", "1.2.3.256", "1.2.3":
    show(text, socket.inet_pton, socket.AF_INET, text)
stream = socket.socket()
for address in b"", b"abc", b"\x01\x00path":
    show("connect", stream.connect, address)
for address in b"", b"abc", b"\x01\x00path":
    show("bind", stream.bind, address)
stream.close()
