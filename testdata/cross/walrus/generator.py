# In generators, with yield as value.
def f():
    while (x := (yield 1)) is not None:
        print("got", x)
it = f()
next(it)
it.send("a")
try:
    it.send(None)
except StopIteration:
    print("end")
