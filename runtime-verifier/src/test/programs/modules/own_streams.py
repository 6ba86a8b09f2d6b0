# Classes derived from io.IOBase, whose methods answer oddly.
import io
import json
import sys
import select


class Stream(io.IOBase):
    def __init__(self, write=None, read=None, control=0):
        self.answers = {"write": write, "read": read, "control": control}
        self.seen = []

    def answer(self, what, good):
        answer = self.answers[what]
        if isinstance(answer, Exception):
            raise answer
        return good if answer == "good" else answer

    def write(self, data):
        self.seen.append(bytes(data))
        return self.answer("write", len(data))

    def readinto(self, buffer):
        return self.answer("read", 0)

    def ioctl(self, request, argument):
        if request == 10:
            return -22
        self.seen.append(request)
        return self.answer("control", 0)


def show(label, call, *a, **k):
    try:
        print(label, repr(call(*a, **k)))
    except Exception as e:
        print(label, repr(e))


def polled(stream):
    poll = select.poll()
    poll.register(stream, select.POLLIN)
    return [events for _, events in poll.poll(0)]


show("nothing to load yet", json.load, Stream(read=None))
show("end", json.load, Stream(read="good"))
show("raised", json.load, Stream(read=ValueError("mine")))
show("poll", polled, Stream(control=1))
show("poll none", polled, Stream(control=None))
show("poll error", polled, Stream(control=-5))
show("poll text", polled, Stream(control="x"))

# An error number makes the stream say more about it, or fail to.
for control in 0, None, "x", -3, KeyError("more"):
    stream = Stream(write=-5, control=control)
    show("print", print, "ab", file=stream)
    print(stream.seen)

# What writing raises goes to the caller, and nothing is written twice.
stream = Stream(write=KeyError("w"))
show("print_exception", sys.print_exception, ValueError(1), stream)
print(b"".join(stream.seen))

# Arguments are counted and read before the stream is looked at.
show("counted", sys.print_exception, ValueError(1), 5, 6)
show("dump", json.dump, 1, 5, 6)
show("dump to nothing", json.dump, 1, 5)
show("dump with", json.dump, 1, 5, separators=(1,), more=2)
