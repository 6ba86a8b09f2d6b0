# What fits no heap is a MemoryError, wherever a program asks for it.
import io
from collections import deque


def show(label, call, *a):
    try:
        print(label, call(*a))
    except Exception as e:
        print(label, type(e).__name__)


show("deque", deque, (1, 2), 2**29)
show("bytes stream", io.BytesIO, -1)
show("text stream", io.StringIO, -5)
for stream in io.BytesIO(b"one\ntwo"), io.StringIO("one\ntwo"):
    show("read", stream.read, -2)
    show("read all", stream.read, -1)
    show("seek", stream.seek, 0)
    show("line", stream.readline, -2)
    show("whole line", stream.readline, -1)
    show("short line", stream.readline, 2)
# The account of the heap is in order after all that.
show("again", deque, (), 2**29)
show("list", len, [0] * 1000)
