# Operands, arguments, keys and values in the order of evaluation.
def f(v): print(v); return v
f(1) + f(2) * f(3)
(f("a"), f("b"), f("c"))
[f("d"), f("e")]
{f("k1"): f("v1"), f("k2"): f("v2")}
print(f(4), f(5), end=f("\n"))
x = [0, 0]
x[f(1)] = f(6)
f(7) if f(8) else f(9)
f(10) < f(11) < f(12)
