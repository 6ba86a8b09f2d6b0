# Ways out of nested blocks that guard code: ends, returns, jumps, exceptions, in every combination.

trace = []


def note(*what):
    trace.append(what)


class Manager:
    def __init__(self, name, swallow=False):
        self.name = name
        self.swallow = swallow

    def __enter__(self):
        note("enter", self.name)
        return self.name

    def __exit__(self, kind, value, traceback):
        note("exit", self.name, kind)
        return self.swallow


def handlers(value):
    try:
        if value == 0:
            raise ValueError("zero")
        if value == 1:
            raise KeyError(value)
        if value == 2:
            raise StopIteration
    except ValueError as error:
        note("value", error.args)
    except (KeyError, IndexError) as error:
        note("key", error.args)
    except:
        note("other")
    else:
        note("else")
    finally:
        note("finally", value)


def returns(value):
    try:
        try:
            if value:
                return "inner"
        finally:
            note("first")
        note("between")
    finally:
        note("second")
    return "outer"


def overrides():
    for i in range(3):
        try:
            return i
        finally:
            if i < 2:
                continue
            break
    return "end"


def loops():
    for i in range(4):
        try:
            while True:
                try:
                    try:
                        if i == 0:
                            break
                        if i == 1:
                            continue
                        if i == 2:
                            raise ValueError
                        return i
                    finally:
                        note("innermost", i)
                        i += 1 if i == 1 else 0
                except ValueError:
                    note("caught", i)
                    break
                finally:
                    note("inner", i)
        finally:
            note("outer", i)
    return "end"


def withs(value):
    with Manager("a") as a:
        with Manager("b", value == 2) as b, Manager("c"):
            if value == 0:
                return a, b
            if value == 2:
                raise ValueError
        note("after b")
    for i in range(3):
        with Manager(i):
            if i == 1:
                break
            continue
    return "end"


def in_handlers():
    for i in range(3):
        try:
            raise ValueError(i)
        except ValueError as error:
            try:
                if error.args[0] == 0:
                    continue
                if error.args[0] == 2:
                    return "returned"
                raise TypeError
            except TypeError:
                note("nested", i)
            finally:
                note("nested finally", i)


for i in range(4):
    handlers(i)
print(returns(0), returns(1), overrides(), loops())
for i in range(3):
    print(withs(i))
print(in_handlers())
for entry in trace:
    print(entry)
