# In functions the names are locals.
def f():
    import sys
    import gc as g, micropython
    from micropython import const, opt_level as o
    return sys is not None, g is not None, micropython.const is const
def h():
    global gc
    import gc
    from micropython import const as k
    def i(): return k(1)
    return i()
print(f(), h(), gc is not None)
