# Runs a session under MicroPython and records what it answers and the image it leaves:
#
#   TZ=UTC faketime -f '2024-02-29 12:34:56' micropython -X heapsize=64m record.py SESSION
#
# SESSION.txt is the script, whose first line names the file system; SESSION.expected and
# SESSION.img are written. The class Session of the tests reads the same scripts.

import binascii
import sys
import vfs

MAKERS = {"fat": "VfsFat", "littlefs2": "VfsLfs2", "littlefs1": "VfsLfs1"}


class Device:
    def __init__(self, data, block_size, bad):
        self.data = data
        self.block_size = block_size
        self.bad = bad

    def readblocks(self, block, buf, offset=0):
        start = block * self.block_size + offset
        buf[:] = memoryview(self.data)[start : start + len(buf)]

    def writeblocks(self, block, buf, offset=0):
        if self.bad and block >= 4 and block % self.bad == 0:
            return  # Flash that does not take what is written to it.
        start = block * self.block_size + offset
        self.data[start : start + len(buf)] = buf

    def ioctl(self, op, arg):
        if op == 4:
            return len(self.data) // self.block_size
        if op == 5:
            return self.block_size
        if op == 6:
            start = arg * self.block_size
            self.data[start : start + self.block_size] = b"\xff" * self.block_size
            return 0


class Session:
    def __init__(self, settings):
        self.options = dict((key, int(settings[key])) for key in settings if key not in ("kind", "block", "blocks", "bad", "start"))
        self.maker = getattr(vfs, MAKERS[settings["kind"]])
        block = int(settings["block"])
        data = bytearray(block * int(settings["blocks"]))
        if "start" in settings:
            with open(settings["start"], "rb") as image:
                data = bytearray(image.read())
        self.device = Device(data, block, int(settings.get("bad", "0")))
        self.files = {}
        self.fs = None

    def run(self, op, *args):
        return getattr(self, "do_" + op)(*args) or "ok"

    def do_mkfs(self):
        self.maker.mkfs(self.device, **self.options)

    def do_mount(self):
        self.fs = self.maker(self.device, **self.options)

    def do_mkdir(self, path):
        self.fs.mkdir(path)

    def do_remove(self, path):
        self.fs.remove(path)

    def do_rmdir(self, path):
        self.fs.rmdir(path)

    def do_rename(self, old, new):
        self.fs.rename(old, new)

    def do_chdir(self, path):
        self.fs.chdir(path)

    def do_getcwd(self):
        return self.fs.getcwd()

    def do_stat(self, path):
        stat = self.fs.stat(path)
        if stat[0] & 0x4000:
            return "directory, time %d" % stat[8]
        return "%d bytes, time %d" % (stat[6], stat[8])

    def do_statvfs(self):
        stat = self.fs.statvfs("/")
        # littlefs counts directories twice, and its free blocks can come out below zero.
        free = stat[3] if stat[3] < 1 << 31 else 0
        return "%d of %d blocks of %d bytes free" % (free, stat[2], stat[0])

    def do_list(self, path):
        entries = []
        for name, kind, _, size in self.fs.ilistdir(path):
            entries.append(name + ("/" if kind & 0x4000 else " %d" % size))
        return ", ".join(entries) or "nothing"

    def do_open(self, file, path, mode):
        self.files[file] = self.fs.open(path, mode + "b")

    def do_write(self, file, count, seed):
        data = bytearray(int(count))
        value = int(seed) & 0xFF
        for i in range(len(data)):
            data[i] = value
            value = (value * 5 + 17 + (i >> 8)) & 0xFF
        return "%d" % self.files[file].write(data)

    def do_read(self, file, count):
        data = self.files[file].read(int(count))
        return "%d bytes, sum %08x" % (len(data), binascii.crc32(data))

    def do_seek(self, file, offset, whence):
        return "%d" % self.files[file].seek(int(offset), int(whence))

    def do_flush(self, file):
        self.files[file].flush()

    def do_close(self, file):
        self.files[file].close()


def main(name):
    with open(name + ".txt") as script:
        lines = script.read().rstrip().split("\n")
    session = Session(dict(item.split("=") for item in lines[0].split(" ")))
    with open(name + ".expected", "w") as expected:
        for line in lines[1:]:
            try:
                answer = session.run(*line.split("\t"))
            except KeyError:
                answer = "not open"
            except OSError as er:
                answer = "error %d" % er.errno
            expected.write(answer + "\n")
    with open(name + ".img", "wb") as image:
        image.write(session.device.data)


main(sys.argv[1])
