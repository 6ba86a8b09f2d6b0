# Sockets on this machine, and waiting for them.
import errno
import select
import socket


def attempt(name, function, *args, **kw):
    try:
        print(name, function(*args, **kw))
    except OSError as e:
        print(name, errno.errorcode.get(e.errno, e))
    except Exception as e:
        print(name, type(e).__name__, e)


LOCAL = "127.0.0.1"
listener = socket.socket()
listener.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
for port in range(29470, 29500):
    try:
        listener.bind(socket.getaddrinfo(LOCAL, port)[0][-1])
        break
    except OSError:
        pass
address = socket.getaddrinfo(LOCAL, port)[0][-1]
listener.listen(1)
listener.setblocking(False)
attempt("accept", listener.accept)
poll = select.poll()
poll.register(listener, select.POLLIN)
print(poll.poll(0))
client = socket.socket()
attempt("not connected", client.recv, 1)
client.connect(address)
print([(x[0] is listener, x[1]) for x in poll.poll(1000)])
server, peer = listener.accept()
print(socket.sockaddr(peer)[:2], type(peer), client.fileno() > 2)
print(client.write(b"line 1\nline"), server.readline(), client.send(b" 2\n"), server.recv(100))
buffer = bytearray(8)
print(server.sendto(b"reply", address), client.readinto(buffer, 5), buffer)
server.settimeout(0.05)
attempt("timeout", server.recv, 1)
attempt("timeout", server.read, 1)
server.setblocking(False)
attempt("now", server.recv, 1)
print(server.read(1), server.readline())
poll.register(server)
print([x[1] for x in poll.ipoll(100)], poll.unregister(listener))
client.close()
print([x[1] for x in poll.poll(100)], server.read(5), server.recv(5))
server.close()
attempt("closed", server.recv, 1)
print([x[1] for x in poll.poll(0)])
listener.close()
refused = socket.socket()
attempt("refused", refused.connect, address)
refused.close()

one = socket.socket(socket.AF_INET, socket.SOCK_DGRAM)
two = socket.socket(socket.AF_INET, socket.SOCK_DGRAM)
one.bind(address)
one.settimeout(2)
print(two.sendto(b"datagram", address), one.recvfrom(100)[0])
two.connect(address)
print(two.send(b"connected"), one.recv(4))
one.setblocking(False)
attempt("nothing", one.recvfrom, 1)
attempt("listen", one.listen)
one.close()
two.close()

print(bytes(address) == socket.getaddrinfo(LOCAL, str(port))[0][4])
print([x[:3] for x in socket.getaddrinfo(LOCAL, 80)])
print(socket.getaddrinfo(LOCAL, 80, socket.AF_INET, socket.SOCK_STREAM)[0])
print(socket.sockaddr(address)[:2])
attempt("service", socket.getaddrinfo, LOCAL, "no-such-service")
print(socket.inet_pton(socket.AF_INET, "10.1.2.3"), socket.inet_ntop(socket.AF_INET, b"\x01\x02\x03\x04"))
for text in ("::", "::1", "fe80::1:2", "1:2:3:4:5:6:7:8", "1:0:0:2::3"):
    number = socket.inet_pton(socket.AF_INET6, text)
    print(number, socket.inet_ntop(socket.AF_INET6, number))
attempt("text", socket.inet_pton, socket.AF_INET, "1.2.3")
attempt("family", socket.socket, 99)
