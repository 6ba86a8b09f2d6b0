# finally in generators that are closed and thrown into.
def g():
    try:
        yield 1
        yield 2
    except ValueError: yield "caught"
    finally: print("finally")
it = g()
print(next(it), it.throw(ValueError), list(it))
it = g()
next(it)
it.close()
