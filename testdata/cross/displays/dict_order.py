# The value of each item is evaluated before its key.
def f(v): print(v); return v
d = {f("a"): f("b"), f("c"): f("d")}
d = {f("e"): f("f")}
