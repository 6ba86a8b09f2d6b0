# Two inner functions share one variable.
def f():
    v = []
    def push(x): v.append(x); return push
    def pop(): return v.pop()
    return push, pop
push, pop = f()
push(1)(2)(3)
print(pop(), pop())
