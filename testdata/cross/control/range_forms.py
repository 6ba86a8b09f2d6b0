# Loops over range become counters: all forms of arguments.
a, b = 2, 8
for i in range(3): print(i)
for i in range(1, 3): print(i)
for i in range(a): print(i)
for i in range(a, b, 3): print(i)
for i in range(5, 0, -2): print(i)
for i in range(b, a, -3): print(i)
for i in range(-2, 2): print(i)
for i in range(0): print("never")
for i in range(3, 3): print("never")
for i in range(a + 1, b - 2): print(i)
