# Sockets that programs of one host meet at by a path, and looking at what has come.
import os
import socket


def un(path):
    return bytes([1, 0]) + path.encode() + b"\0"


P = "modules.socket"
try:
    os.remove(P)
except OSError:
    pass
l = socket.socket(socket.AF_UNIX, socket.SOCK_STREAM)
l.bind(un(P))
l.listen(1)
c = socket.socket(socket.AF_UNIX)
c.connect(un(P))
s, a = l.accept()
print(a, socket.sockaddr(a))
c.send(b"hello")
print(s.recv(3, socket.MSG_PEEK), s.recv(10))
try:
    print(s.recv(10, socket.MSG_DONTWAIT))
except OSError as e:
    print(e)
c.close()
print(s.recv(5))
try:
    socket.socket(socket.AF_UNIX).connect(un("/nowhere/x"))
except OSError as e:
    print(e)
try:
    socket.socket(socket.AF_UNIX).bind(un(P))
except OSError as e:
    print(e)
print(socket.sockaddr(un("abc")))
os.remove(P)
