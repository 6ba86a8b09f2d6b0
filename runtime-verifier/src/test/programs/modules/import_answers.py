# What a mounted object tells about a path that an import asks for.
import sys
import vfs


class Files:
    def __init__(self, answer):
        self.answer = answer

    def mount(self, readonly, mkfs):
        pass

    def umount(self):
        pass

    def stat(self, path):
        if isinstance(self.answer, Exception):
            raise self.answer
        return self.answer


sys.path[:] = ["/answers"]
for answer in None, (0x8000,), "text", [0] * 9, KeyError("no"), OSError(2):
    vfs.mount(Files(answer), "/answers")
    try:
        import nosuch_module
    except Exception as e:
        print(repr(e))
    vfs.umount("/answers")
