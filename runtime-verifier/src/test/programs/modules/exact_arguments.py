# Arguments that must be of a type itself, not of one derived from it; bytes that pass for text.
import json
import os
import time
from collections import namedtuple


class Text(str):
    pass


Pair = namedtuple("Pair", ("first", "second"))
Moment = namedtuple("Moment", "a b c d e f g h")


def show(label, call, *a, **k):
    try:
        print(label, repr(call(*a, **k)))
    except Exception as e:
        print(label, repr(e))


for call in os.stat, os.chdir, os.mkdir, os.remove, os.rmdir, os.listdir:
    show("path", call, Text("nosuch"))
show("rename", os.rename, "nosuch", Text("nosuch"))
show("separators", json.dumps, [1, 2], separators=Pair(";", "="))
show("tuple", json.dumps, {1: [2, 3]}, separators=(b";", "="))
show("three", json.dumps, [1], separators=[",", ":", "?"])
show("exceptions", json.dumps, [ValueError("x", 1), OSError(2), KeyError()])
moment = time.mktime((2024, 2, 29, 12, 0, 0, 3, 60))
show("moment", lambda: time.mktime([2024, 2, 29, 12, 0, 0, 3, 60, -1]) == moment)
show("derived", time.mktime, Moment(2024, 2, 29, 12, 0, 0, 3, 60))
show("time", time.gmtime, "a")
show("none", time.localtime, (1,))
show("part of a second", lambda: time.gmtime(1.75)[:6])
