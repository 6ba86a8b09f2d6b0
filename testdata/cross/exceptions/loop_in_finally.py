# Loops inside of finally, left in every way.
def f(x):
    r = []
    try:
        if x == 1: raise ValueError
        if x == 2: return "lost" if 0 else r
    except ValueError: r.append("caught")
    finally:
        for i in range(4):
            if i == 1: continue
            if i == 3: break
            r.append(i)
        while True: break
        for j in [1, 2]:
            try: continue
            finally: r.append("n")
    return r
print(f(0), f(1), f(2))
