# Everything on one line: only one entry at the start.
def f(a): a += 1; b = a; return b if a else 0
class C: x = 1; y = 2
for i in range(2): print(i); print(f(i)); pass
