# Files of the host, below a folder of its own.
import os


def attempt(name, function, *args, **kw):
    try:
        print(name, function(*args, **kw))
    except Exception as e:
        print(name, type(e).__name__, e)


here = os.getcwd()
folder = "vm_test_host_files"
os.mkdir(folder)
os.chdir(folder)
print(os.getcwd() == here + "/" + folder)
try:
    f = open("a", "w")
    print(f.write("text \u20ac\n"), f.tell(), f.fileno() > 2, f.flush())
    attempt("read", f.read)
    f.close()
    f.close()
    attempt("closed", f.write, "x")
    attempt("closed", f.fileno)
    print(str(f).startswith("<io.TextIOWrapper"))
    print(repr(open("a").read()), open("a", "rb").read(), open("a", "r").read(6))
    with open("a", "ab") as f:
        print(f.tell(), f.write(b"second\n"), f.tell())
    with open("a", "r+") as f:
        print(f.seek(3), f.write("T"), f.seek(0, 2), f.seek(-7, 2), f.readline(), f.seek(0), f.readlines())
    attempt("write", lambda: open("a").write("x"))
    with open("a", "w+") as f:
        print(f.write("new"), f.seek(0), f.read())
    attempt("missing", open, "b")
    attempt("missing", os.stat, "b")
    attempt("missing", os.remove, "b")
    attempt("missing", os.rename, "b", "c")
    attempt("missing", os.listdir, "b")
    attempt("missing", os.chdir, "b")
    attempt("missing", open, "b/c", "w")
    attempt("not a folder", os.listdir, "a")
    attempt("not a folder", os.rmdir, "a")
    attempt("not a folder", open, "a/b")
    os.mkdir("sub")
    attempt("folder", os.mkdir, "sub")
    attempt("folder", os.remove, "sub")
    attempt("folder", open, "sub", "w")
    open("sub/x", "w").close()
    attempt("not empty", os.rmdir, "sub")
    print(sorted(os.listdir()), sorted(e[:2] for e in os.ilistdir(".")), os.listdir(b"sub"))
    stat = os.stat("a")
    print(oct(stat[0]), stat[6], stat[8] > 1600000000, len(stat), os.stat("sub")[0] >> 12)
    os.rename("a", "sub/x")
    print(os.listdir("sub"), open("sub/x").read(), len(os.statvfs(".")))
    attempt("type", open, 5.5)
    attempt("type", open)
    attempt("type", os.stat, 5)
    os.remove("sub/x")
    os.rmdir("sub")
finally:
    os.chdir(here)
    for name in os.listdir(folder):
        os.remove(folder + "/" + name)
    os.rmdir(folder)
print(os.getenv("VM_TEST_VARIABLE"), os.getenv("VM_TEST_VARIABLE", 5), os.sep)
os.putenv("VM_TEST_VARIABLE", "value")
print(os.getenv("VM_TEST_VARIABLE"))
os.unsetenv("VM_TEST_VARIABLE")
print(os.getenv("VM_TEST_VARIABLE"), len(os.urandom(8)), os.urandom(0))
