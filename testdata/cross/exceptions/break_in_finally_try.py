# break and continue through one, two and three finallys.
r = []
for i in range(4):
    try:
        if i == 1: continue
        if i == 3: break
        r.append(i)
    finally: r.append("f")
for i in range(3):
    try:
        try:
            if i == 1: continue
            if i == 2: break
        finally: r.append("inner")
    finally: r.append("outer")
for i in range(3):
    try:
        try:
            try:
                if i: break
            finally: r.append(1)
        finally: r.append(2)
    finally: r.append(3)
print(r)
