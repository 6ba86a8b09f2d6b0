# Integers of all sizes as conditions and in logic.
if 100000: print("a")
if 10000000000: print("b")
if -100000: print("c")
if 1 << 70: print("d")
while 100000: break
print(100000 and 1, 100000 or 2, not 100000, not 10000000000, 0 or 100000, 1 if 100000 else 2, 1 and 1 << 40)
