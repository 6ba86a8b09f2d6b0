# A chain as the condition of statements.
def inside(lo, x, hi):
    if lo <= x < hi:
        return "in"
    return "out"
print(inside(0, 5, 10), inside(0, 10, 10), inside(5, 1, 10))
i = 0
while 0 <= i < 3 != 5:
    i += 1
print(i, "yes" if 1 < i <= 3 else "no", not 1 < i < 2)
