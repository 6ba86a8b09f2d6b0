# A path ends at a zero, wherever its file is.
import os
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


for kind in "VfsFat", "VfsLfs1", "VfsLfs2":
    print(kind)
    make = getattr(vfs, kind)
    memory = Memory(512, 100)
    make.mkfs(memory)
    files = make(memory)
    show("mkdir", files.mkdir, "d\0e")
    show("list", lambda: [entry[0] for entry in files.ilistdir("/")])
    show("open", lambda: files.open("d/a\0b", "w").close())
    show("stat", lambda: files.stat("d/a\0c")[0])
    show("rename", files.rename, "d/a\0x", "d/b\0y")
    show("list", lambda: [entry[0] for entry in files.ilistdir("d\0z")])
    show("remove", files.remove, "d/b\0c")
    show("rmdir", files.rmdir, b"d\0")
    vfs.mount(files, "/zero")
    show("mounted", lambda: os.stat("/zero\0")[0] & 0xF000)
    show("mode", lambda: open("/zero/f", "w\0b").write("text"))
    vfs.umount("/zero")
