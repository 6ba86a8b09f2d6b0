# Nested and, or and not as conditions jump without building values.
def t(a, b, c):
    r = []
    if a and b: r.append(1)
    if a or b: r.append(2)
    if not a: r.append(3)
    if not (a and b): r.append(4)
    if not (a or b): r.append(5)
    if a and b or c: r.append(6)
    if a and (b or c): r.append(7)
    if (a or b) and c: r.append(8)
    if not a and not b or not c: r.append(9)
    if not (a and not (b or c)): r.append(10)
    if a and b and c: r.append(11)
    if a or b or c: r.append(12)
    if (a and b) or (b and c) or (a and c): r.append(13)
    if (a or b) and (b or c) and (a or c): r.append(14)
    return r
for i in range(8):
    print(t(i & 1, i & 2, i & 4))
