# Loops in try in loops in try.
r = []
for a in range(2):
    try:
        for b in range(2):
            try:
                for c in range(3):
                    try:
                        if c == 1: break
                    finally: r.append((a, b, c))
                if b == 1: continue
            except ValueError: pass
            else: r.append("else")
        if a: break
    finally: r.append("f")
print(r)
