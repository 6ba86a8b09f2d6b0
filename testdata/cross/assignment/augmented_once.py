# The target's parts are evaluated once.
def f(v): print("f", v); return v
l = [1, 2, 3]
l[f(1)] += f(10)
class O: x = 1
def o(): print("o"); return O
o().x += f(2)
print(l, O.x)
