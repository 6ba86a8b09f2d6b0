# StringIO and BytesIO, streams written in Python, print() to them.
import io


def attempt(name, function, *args, **kw):
    try:
        print(name, function(*args, **kw))
    except Exception as e:
        print(name, type(e).__name__, e)


s = io.StringIO("one\ntwo\n\u20acuro\nlast")
print(repr(s.read(2)), repr(s.readline()), s.tell(), repr(s.readline(2)), repr(s.read(4)), s.tell())
print(repr(s.read()), repr(s.read()), repr(s.read(3)), repr(s.readline()))
print(s.seek(0), list(s), s.getvalue() == "one\ntwo\n\u20acuro\nlast")
print(s.seek(-3, 2), s.read(), s.seek(2, 0), s.seek(1, 1), s.seek(-100, 1), s.read(1))
attempt("seek", s.seek, -1)
print(s.seek(30), s.write("end"), repr(s.getvalue()))
attempt("write", s.write, 5)
s.close()
for name in ("read", "getvalue", "tell", "readline"):
    attempt(name, getattr(s, name))
attempt("write", s.write, "x")
s.close()
b = io.BytesIO(b"0123456789")
buffer = bytearray(4)
print(b.readinto(buffer), buffer, b.readinto(buffer, 2), buffer, b.read(1), b.tell())
print(b.write(b"abc"), b.write(bytearray(b"de"), 1), b.write(b"vwxyz", 1, 2), b.getvalue())
attempt("write", b.write, 5)
with io.BytesIO() as f:
    f.write(b"x" * 40)
    print(len(f.getvalue()), f.flush())
attempt("closed", f.read)
print(io.StringIO(20).getvalue() == "", io.BytesIO(bytearray(b"ab")).read(), io.StringIO().read())
out = io.StringIO()
print("to", "stream", 1, [2], sep=",", end=";", file=out)
print(out.getvalue())
for line in io.BytesIO(b"a\nb\n\nc"):
    print(line)
source = b"shared"
copy = io.BytesIO(source)
copy.write(b"SH")
print(copy.getvalue(), source)


class Upper(io.IOBase):
    def __init__(self):
        self.data = b""
        self.calls = []

    def write(self, data):
        self.data += bytes(data).upper()
        return len(data)

    def readinto(self, buf):
        if not self.data:
            return 0
        buf[0] = self.data[0]
        self.data = self.data[1:]
        return 1

    def ioctl(self, request, argument):
        self.calls.append(request)
        return 0


u = Upper()
print("hello", 5, file=u)
print(u.data)


class Broken(io.IOBase):
    def write(self, data):
        return -5


attempt("error", print, 1, file=Broken())


class Never(io.IOBase):
    def write(self, data):
        return None


attempt("none", print, 1, file=Never())
attempt("not a stream", print, 1, file=[])
