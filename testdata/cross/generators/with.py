# with around yield.
class M:
    def __enter__(self): print("enter")
    def __exit__(self, *a): print("exit")
def f():
    with M():
        yield 1
        with M(): yield 2
print(list(f()))
