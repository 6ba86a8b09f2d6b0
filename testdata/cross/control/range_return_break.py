# Leaving counters by return, break and continue, nested, with the end on the stack and not.
def f(n):
    for i in range(n):
        for j in range(3):
            for k in range(n):
                if k == 2: return i, j, k
                if j == 1: break
                if i == 0: continue
    return "end"
print(f(1), f(3))
def g(n):
    r = []
    for i in range(n):
        for j in range(i, n):
            if j == 2: break
            r.append((i, j))
        else:
            r.append(i)
    return r
print(g(3), g(2))
