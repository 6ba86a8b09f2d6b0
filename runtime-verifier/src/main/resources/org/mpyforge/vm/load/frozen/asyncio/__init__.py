# asyncio for MicroPython: tasks that take turns in one thread. The classes Task and TaskQueue are built
# in (_asyncio); what is needed rarely is imported when first asked for.

from .core import *

__version__ = (3, 0, 0)

_LATER = {
    "Event": "event",
    "ThreadSafeFlag": "event",
    "Lock": "lock",
    "gather": "funcs",
    "wait_for": "funcs",
    "wait_for_ms": "funcs",
    "StreamReader": "stream",
    "StreamWriter": "stream",
    "open_connection": "stream",
    "start_server": "stream",
}


def __getattr__(name):
    module = _LATER.get(name)
    if module is None:
        raise AttributeError(name)
    value = getattr(__import__(module, globals(), None, (name,), 1), name)
    globals()[name] = value
    return value
