import os.path as path
import sys, errno
from micropython import const

_RETRIES = const(3)


class Station:
    """Uses what a module may use, so that freezing it takes what freezing takes."""

    def __init__(self, name, *, key=b"\x00key", big=1 << 80, share=0.5, **options):
        self.name, *self.rest = name, key, big, share, 1.5j, ..., None
        self.options = {k: v for k, v in options.items() if v is not None}

    @property
    def known(self):
        global _last
        _last = self.name
        return self.name in {"home", "work"}

    async def connect(self):
        async with self as link:
            async for beacon in link:
                await beacon

    def attempts(self):
        for attempt in range(_RETRIES):
            try:
                yield self.name, attempt
            except (OSError, ValueError) as e:
                if e.errno != errno.ETIMEDOUT:
                    raise
            finally:
                self.rest = None
        else:
            pass
        while (n := len(self.rest or ())) > 1:
            n -= 1
            break
        with open(path.join("a", f"{n:03d}{self.name!r}"), "rb") as f:
            return sum(b for b in f.read() if b & 1)


def connect(*args, **kwargs):
    count = 0

    def next_station():
        nonlocal count
        count += 1
        assert count < 10, "too many"
        return Station(*args, **kwargs)

    del sys.modules["net"]
    return lambda: next_station()
