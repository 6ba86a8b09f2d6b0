# FAT, littlefs 2 and a file system in Python, mounted.
import os
import vfs


def attempt(name, function, *args, **kw):
    try:
        print(name, function(*args, **kw))
    except Exception as e:
        print(name, type(e).__name__, e)


class RAM:
    SIZE = 512

    def __init__(self, blocks):
        self.data = bytearray(blocks * self.SIZE)

    def readblocks(self, n, buf, off=0):
        start = n * self.SIZE + off
        buf[:] = self.data[start : start + len(buf)]

    def writeblocks(self, n, buf, off=None):
        start = n * self.SIZE + (off or 0)
        self.data[start : start + len(buf)] = buf

    def ioctl(self, op, arg):
        if op == 4:
            return len(self.data) // self.SIZE
        if op == 5:
            return self.SIZE
        if op == 6:
            return 0


def exercise(kind):
    print("--", kind)
    device = RAM(60)
    kind.mkfs(device)
    fs = kind(device)
    vfs.mount(fs, "/ram")
    print([mount[1] for mount in vfs.mount()])
    attempt("mount", vfs.mount, fs, "/ram")
    os.mkdir("/ram/dir")
    with open("/ram/dir/file.txt", "w") as f:
        print(f.write("line 1\nline 2\n"), f.tell())
    with open("/ram/dir/file.txt", "a+b") as f:
        print(f.write(b"more"), f.seek(7), f.read())
    print(list(open("/ram/dir/file.txt")))
    print(os.stat("/ram/dir")[0], os.stat("/ram/dir/file.txt")[:7])
    print(os.listdir("/ram"), list(os.ilistdir("/ram/dir")), os.listdir(b"/ram"))
    os.chdir("/ram/dir")
    print(os.getcwd(), os.listdir(), open("file.txt").readline())
    os.rename("file.txt", "other")
    os.chdir("/ram")
    print(os.getcwd(), os.listdir("dir"))
    attempt("remove", os.remove, "missing")
    attempt("open", open, "missing/file", "w")
    attempt("mkdir", os.mkdir, "dir")
    attempt("mkdir", os.mkdir, "/ram")
    attempt("rename", os.rename, "/ram/dir/other", "/elsewhere-not-here")
    os.remove("dir/other")
    os.rmdir("dir")
    print(os.listdir("/ram"), os.statvfs("/ram")[:3])
    os.chdir("/")
    vfs.umount("/ram")
    attempt("umount", vfs.umount, "/ram")
    attempt("gone", os.stat, "/ram/x")
    vfs.mount(device, "/again", readonly=True)
    print(type(vfs.mount()[0][0]))
    attempt("readonly", open, "/again/x", "w")
    vfs.umount("/again")


exercise(vfs.VfsFat)
exercise(vfs.VfsLfs1)
exercise(vfs.VfsLfs2)
attempt("no file system", vfs.VfsLfs2, RAM(16))
attempt("no file system", vfs.mount, RAM(16), "/none")


class Own:
    def mount(self, readonly, mkfs):
        print("mount", readonly, mkfs)

    def umount(self):
        print("umount")

    def __getattr__(self, name):
        def method(*args):
            print(name, args)
            return iter([("entry", 0x8000, 0)]) if name == "ilistdir" else 5

        return method


own = Own()
vfs.mount(own, "/own", readonly=True)
print(os.stat("/own/a/b"), os.listdir("/own"), os.mkdir("/own/new"), open("/own/x", "rb"))
os.chdir("/own/sub")
print(os.remove("relative"), os.rename("a", "/own/b"), os.listdir())
os.chdir("/")
vfs.umount(own)
