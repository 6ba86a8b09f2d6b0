# Jumps that leave four handlers, of a loop over an iterable, a range and a while.
def f(l):
    for x in l:
        try:
            try:
                try:
                    try:
                        if x == 1: continue
                        if x == 2: break
                    except ValueError: pass
                finally: pass
            except KeyError: pass
        finally: pass
    for x in range(3):
        try:
            try:
                if x == 1: continue
                if x == 2: break
            finally: pass
        except: pass
    while True:
        try:
            try: break
            finally: pass
        finally: pass
    return x
print(f([0, 1, 2, 3]))
