# try around yield, left by close, throw and return.
def f():
    for i in range(3):
        try:
            yield i
        except ValueError as e:
            print("caught", e)
            yield "recovered"
        finally:
            print("finally", i)
it = f()
print(next(it), it.throw(ValueError("v")), next(it))
it.close()
def g():
    try:
        yield 1
        return
    finally:
        yield 2
print(list(g()))
