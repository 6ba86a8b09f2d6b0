# Paths of the host that end with a slash, are too long, or lead through what is not there.
import os


def show(label, call, *a):
    try:
        print(label, repr(call(*a)))
    except OSError as e:
        print(label, e.errno)


show("folder made by open", open, "nosuch/", "w")
show("folder to append to", open, "nosuch/", "a")
show("folder to read", open, "nosuch/", "r")
long = "x" * 300
show("long", os.chdir, long)
show("long", os.rmdir, long)
show("up from nothing", os.chdir, "nosuch/..")
show("into a file", os.chdir, "/dev/null")
show("below a file", os.chdir, "/dev/null/x")
show("no folder", os.rmdir, "/dev/null/x")
show("made before", os.mkdir, "/dev/null/")
