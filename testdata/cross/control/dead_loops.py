# Whole loops and conditions in dead code.
def f(x):
    return x
    while x: x -= 1
    for i in x: print(i)
    for i in range(x): print(i)
    if x: return 1
    elif x: return 2
    else: return 3
    with x as y: pass
    try: x()
    except E: pass
    return x and 1 or 2
print(f(5))
