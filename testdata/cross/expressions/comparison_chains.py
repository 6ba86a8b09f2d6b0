# Chains of two to five comparisons, with side effects to show what is evaluated.
def f(v): print("f", v); return v
print(f(1) < f(2) < f(3))
print(f(3) < f(2) < f(9))
print(1 < f(2) > f(0) != f(5) == 5)
print(f(1) in [1] in [[1]], f(1) is not None is not False, f(1) not in [2] == [2])
print(f(1) == f(1) == f(1) == f(2) == f(9))
