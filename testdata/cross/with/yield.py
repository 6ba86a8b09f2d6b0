# yield inside of with and as its manager.
class M:
    def __enter__(self): return 1
    def __exit__(self, *a): print("exit")
def g():
    with M() as a:
        yield a
    with (yield 2) as b:
        yield b
it = g()
print(next(it), next(it), it.send(M()))
try: next(it)
except StopIteration: print("end")
