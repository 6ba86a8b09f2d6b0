# Constant tuples as conditions.
if (): print("never")
elif (0,): print("one zero")
if (1, 2): print("two")
while (): print("never")
print(1 if () else 2, 1 if (0, 0) else 2)
