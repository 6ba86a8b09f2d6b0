# The same assignment in a module, a function, a class and a nested function.
x = 1
def f():
    x = 2
    def g():
        x = 3
        return x
    return x, g()
class C:
    x = 4
    def f(self):
        x = 5
        return x, self.x
print(x, f(), C.x, C().f())
