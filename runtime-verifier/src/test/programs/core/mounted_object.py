# A file system that is an object of the program: its files have the stream protocol, but no methods
# of files, and its stat tells folders from all else.
import io
import sys
import vfs


class File(io.IOBase):
    def __init__(self, text):
        self.text = text

    def ioctl(self, request, argument):
        if request == 4:
            print("closed")
            return 0
        return -1

    def readinto(self, buffer):
        n = min(len(buffer), len(self.text))
        buffer[:n] = self.text[:n]
        self.text = self.text[n:]
        return n


class Files:
    def mount(self, readonly, mkfs):
        pass

    def stat(self, path):
        if path == "/made.py":
            return (0,) * 10
        if path == "/folder":
            return (0x4000,) + (0,) * 9
        raise OSError(2)

    def open(self, path, mode):
        print(path, mode)
        return File(b"answer = 6 * 7\nprint('here')\n")


vfs.mount(Files(), "/objects")
sys.path.insert(0, "/objects")
import made
import folder

print(made.answer, made.__file__, folder.__path__)
