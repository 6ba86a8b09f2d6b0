# In the conditions of if, elif, while and of the conditional expression.
def f(v): return v
if x := f(0): print("never")
elif y := f(2): print(x, y)
if (z := f(3)) > 2: print(z)
n = 3
while n := n - 1: print(n)
while (m := f(0)): pass
print(x, y, z, n, m, (a := 1) if (b := 0) else (c := 2), c)
