# Every way out of nested finally and with blocks.
class Manager:
    def __init__(self, name, swallow=False):
        self.name = name
        self.swallow = swallow

    def __enter__(self):
        print("enter", self.name)
        return self

    def __exit__(self, kind, value, tb):
        print("exit", self.name, kind is None)
        return self.swallow


def leave_by_return():
    for i in (1, 2):
        try:
            with Manager("a"):
                for j in (3, 4):
                    try:
                        return i, j
                    finally:
                        print("inner")
        finally:
            print("outer")


def leave_by_break():
    for i in (1, 2, 3):
        try:
            if i == 2:
                continue
            with Manager(i):
                if i == 3:
                    break
        finally:
            print("after", i)
    else:
        print("never")


def return_in_finally():
    try:
        raise ValueError
    finally:
        return "hidden"


def break_in_finally():
    while True:
        try:
            return "lost"
        finally:
            break
    return "kept"


print(leave_by_return())
leave_by_break()
print(return_in_finally(), break_in_finally())
with Manager("s", swallow=True):
    raise KeyError("swallowed")
try:
    try:
        raise KeyError("first")
    except KeyError:
        raise
except KeyError as e:
    print("again", e)
try:
    raise
except RuntimeError as e:
    print(e)
