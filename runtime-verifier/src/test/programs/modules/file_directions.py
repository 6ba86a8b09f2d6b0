# Files on a board: what they are opened for, and what becomes of them when they are closed.
import io
import vfs


class Memory:
    def __init__(self, size, count):
        self.size = size
        self.data = bytearray(size * count)

    def readblocks(self, block, buffer, offset=0):
        at = block * self.size + offset
        buffer[:] = self.data[at : at + len(buffer)]

    def writeblocks(self, block, buffer, offset=0):
        at = block * self.size + offset
        self.data[at : at + len(buffer)] = buffer

    def ioctl(self, request, argument):
        return len(self.data) // self.size if request == 4 else self.size if request == 5 else 0


def show(label, call, *a):
    try:
        print(" ", label, repr(call(*a)))
    except Exception as e:
        print(" ", label, repr(e))


def try_all(files, length):
    file = files.open("a", "w")
    show("write", file.write, "abc" * length)
    show("seek", file.seek, 0)
    show("read", file.read, 5)
    show("write on", file.write, "XY")
    show("read on", file.read, 5)
    show("close", file.close)
    file = files.open("a", "r")
    show("write what is read", file.write, "QQ")
    show("read", file.read, 5)
    show("seek", file.seek, 0)
    show("read", file.read, 8)
    show("close", file.close)
    file = files.open("a", "a")
    show("read", file.read, 3)
    show("append", file.write, "!")
    show("tell", file.tell)
    show("seek", file.seek, -2, 2)
    show("read", file.read)
    show("close", file.close)
    show("seek the closed", file.seek, 1)
    show("tell the closed", file.tell)
    show("read the closed", file.read, 1)
    show("close", file.close)
    file = files.open("a", "rb")
    show("all", lambda: len(file.read()))
    show("from nowhere", file.seek, 1, 3)
    file.close()


for kind, count in ("VfsLfs2", 60), ("VfsLfs1", 60), ("VfsFat", 100):
    make = getattr(vfs, kind)
    memory = Memory(512, count)
    make.mkfs(memory)
    for length in 5, 900:
        print(kind, length)
        try_all(make(memory), length)
