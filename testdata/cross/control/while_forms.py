# while with and without else, break and continue.
i = 0
while i < 3: i += 1
print(i)
while i:
    i -= 1
    if i == 1: continue
    if i == 7: break
else:
    print("else", i)
while True:
    i += 1
    if i > 3: break
else:
    print("never")
print(i)
