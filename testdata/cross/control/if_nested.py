# if inside of if, in each branch.
def f(a, b, c):
    if a:
        if b:
            if c: return 1
            else: return 2
        elif c: return 3
        else:
            return 4
    elif b:
        if c:
            return 5
        return 6
    else:
        if c:
            return 7
    return 8
print([f(i & 4, i & 2, i & 1) for i in range(8)])
