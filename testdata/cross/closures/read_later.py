# The value is that of the time of the call.
def f():
    def g(): return x
    x = 1
    r = [g()]
    x = 2
    r.append(g())
    return r
print(f())
