# Loops over range with bounds and steps that may be too large for small integers.
for i in range(16382, 16386): print(i)
for i in range(0, 40000, 20000): print(i)
for i in range(0, 10000000, 9000000): print(i)
for i in range(10000000000, 10000000002): print(i)
for i in range(-16384, -16387, -1): print(i)
for i in range(0, -40000, -20000): print(i)
for i in range(40000, 40001): pass
else: print("else")
