# levels: the branch that is not taken leaves no trace, except among the children
def f():
    if __debug__:
        def g(): return "debug"
        x = "only with debug"
    else:
        def g(): return "optimised"
        y = "only without it"
    return g()
print(f())
