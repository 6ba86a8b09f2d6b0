# Loops inside of loops with breaks of each.
r = []
i = 0
while i < 4:
    i += 1
    j = 0
    while True:
        j += 1
        if j > i: break
        if j == 2: continue
        while j < 9:
            j += 5
            if j == 6: break
        else:
            r.append("else")
        r.append((i, j))
    else:
        r.append("never")
    if i == 3: break
print(r)
