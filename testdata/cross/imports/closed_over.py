# Imported names that inner functions close over.
def f():
    import sys
    from micropython import const as k
    def g(): return sys, k
    return g()[0] is sys
print(f())
