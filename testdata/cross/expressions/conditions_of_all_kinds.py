# Each kind of node as a condition.
def f(x): return x
x = [0]
for c in (lambda: 1 if [] else 2, lambda: 1 if {} else 2, lambda: 1 if {1} else 2, lambda: 1 if f(0) else 2, lambda: 1 if x[0] else 2,
          lambda: 1 if x.pop else 2, lambda: 1 if -x[0] else 2, lambda: 1 if x[0] + 1 else 2, lambda: 1 if (lambda: 0) else 2,
          lambda: 1 if [i for i in x] else 2, lambda: 1 if (x, x) else 2, lambda: 1 if x == [0] else 2, lambda: 1 if x in [x] else 2,
          lambda: 1 if (1 if x else 0) else 2, lambda: 1 if x[0] or f(0) else 2, lambda: 1 if not x[0] else 2, lambda: 1 if f"" else 2):
    print(c())
