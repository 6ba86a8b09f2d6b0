# break and continue at each place of the body.
def f(l):
    r = []
    for x in l:
        if x == 1: continue
        if x == 2:
            r.append("two")
            continue
        elif x == 3:
            for y in l:
                if y == 3: break
                if y == 2: continue
                r.append(y)
            else:
                r.append("never")
        elif x == 4: break
        r.append(x)
    else:
        r.append("else")
    return r
print(f([0, 1, 2, 3]), f([0, 4, 5]), f([]))
