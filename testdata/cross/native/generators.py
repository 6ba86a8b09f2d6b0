# Generators: resumed by next, send, throw and close, within blocks, with and without a result.

trace = []


def simple():
    yield
    x = yield 1
    yield x


def guarded(n):
    try:
        for i in range(n):
            try:
                received = yield i
                trace.append(received)
                if received == "leave":
                    return "left"
            except ValueError as error:
                trace.append(error.args)
                yield "caught"
            finally:
                trace.append(("finally", i))
    finally:
        trace.append("end")
        yield "last"
    return "fell off"


def delegate(inner):
    try:
        result = yield from inner
        trace.append(("result", result))
        return (yield from (i * i for i in range(2)))
    finally:
        trace.append("delegate ends")


def with_arguments(a, *b, c=3, **d):
    yield a, b, c, sorted(d)
    captured = lambda: (a, b, c)
    yield captured()


def nested(n):
    if n:
        yield n
        yield from nested(n - 1)
        yield -n


def drive(generator, *values):
    got = []
    try:
        for value in values:
            if isinstance(value, Exception):
                got.append(generator.throw(value))
            else:
                got.append(generator.send(value))
    except (StopIteration, ValueError, GeneratorExit) as error:
        got.append(type(error).__name__)
        got.append(error.args)
    return got


print(list(simple()), drive(simple(), None, None, 5, 6))
print(drive(guarded(2), None, 1, 2, 3, 4))
print(drive(guarded(3), None, ValueError("x"), None, None, "leave", None))
print(drive(delegate(guarded(1)), None, "a", None, None, None, None))
print(list(with_arguments(1, 2, c=4, e=5)))
print(list(nested(3)))
generator = guarded(1)
next(generator)
try:
    generator.close()
except RuntimeError:
    print("does not stop")
for entry in trace:
    print(entry)
