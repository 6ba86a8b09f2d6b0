# Ends and starts of any expression.
def f(v): print("f", v); return v
for i in range(f(1), f(3)): print(i)
for i in range(f(2)): print(i)
for i in range(1 if f(0) else 2): print(i)
for i in range(-f(1), f(1), 1): print(i)
for i in range(len("ab")): print(i)
for i in range(n := 2): print(i)
print(n)
