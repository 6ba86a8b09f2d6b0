# A class that its own methods name.
def f():
    class A:
        def make(self): return A()
    return isinstance(A().make(), A)
print(f())
