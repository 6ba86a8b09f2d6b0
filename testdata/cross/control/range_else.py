# With else, break and continue, with a constant and a computed end.
n = 3
for i in range(3): pass
else: print("else", i)
for i in range(n): pass
else: print("else", i)
for i in range(3):
    if i == 1: break
else: print("never")
for i in range(n):
    if i == 1: continue
    if i == 2: break
else: print("never")
print(i)
for i in range(0): pass
else: print("empty", i)
for i in range(n):
    for j in range(3): pass
    else: continue
    print("never")
else:
    print("outer else")
