# Functions in dead code still take a place among the children.
def f():
    return g()
    def dead(): return "dead"
    x = [i for i in dead]
    y = lambda: 5
def g():
    def alive(): return "alive"
    return alive()
    def dead(): pass
print(f())
