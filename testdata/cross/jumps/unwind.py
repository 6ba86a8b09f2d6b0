# break and continue out of a try.
def f58(a):
    for i in [1, 2]:
        try:
            if i == 1: continue
            if a: break
            a; a; a; a; a; a; a; a; a; a; a; a; a; a; a; a; a; a; a; a; a; a; a; a
            a; a; a; a; a
        finally: a
    return a
def f59(a):
    for i in [1, 2]:
        try:
            if i == 1: continue
            if a: break
            -a; a; a; a; a; a; a; a; a; a; a; a; a; a; a; a; a; a; a; a; a; a; a; a
            a; a; a; a; a
        finally: a
    return a
def f60(a):
    for i in [1, 2]:
        try:
            if i == 1: continue
            if a: break
            a; a; a; a; a; a; a; a; a; a; a; a; a; a; a; a; a; a; a; a; a; a; a; a
            a; a; a; a; a; a
        finally: a
    return a
def f61(a):
    for i in [1, 2]:
        try:
            if i == 1: continue
            if a: break
            -a; a; a; a; a; a; a; a; a; a; a; a; a; a; a; a; a; a; a; a; a; a; a; a
            a; a; a; a; a; a
        finally: a
    return a
def f62(a):
    for i in [1, 2]:
        try:
            if i == 1: continue
            if a: break
            a; a; a; a; a; a; a; a; a; a; a; a; a; a; a; a; a; a; a; a; a; a; a; a
            a; a; a; a; a; a; a
        finally: a
    return a
def f63(a):
    for i in [1, 2]:
        try:
            if i == 1: continue
            if a: break
            -a; a; a; a; a; a; a; a; a; a; a; a; a; a; a; a; a; a; a; a; a; a; a; a
            a; a; a; a; a; a; a
        finally: a
    return a
def f64(a):
    for i in [1, 2]:
        try:
            if i == 1: continue
            if a: break
            a; a; a; a; a; a; a; a; a; a; a; a; a; a; a; a; a; a; a; a; a; a; a; a
            a; a; a; a; a; a; a; a
        finally: a
    return a
def f65(a):
    for i in [1, 2]:
        try:
            if i == 1: continue
            if a: break
            -a; a; a; a; a; a; a; a; a; a; a; a; a; a; a; a; a; a; a; a; a; a; a; a
            a; a; a; a; a; a; a; a
        finally: a
    return a
def f66(a):
    for i in [1, 2]:
        try:
            if i == 1: continue
            if a: break
            a; a; a; a; a; a; a; a; a; a; a; a; a; a; a; a; a; a; a; a; a; a; a; a
            a; a; a; a; a; a; a; a; a
        finally: a
    return a
def f67(a):
    for i in [1, 2]:
        try:
            if i == 1: continue
            if a: break
            -a; a; a; a; a; a; a; a; a; a; a; a; a; a; a; a; a; a; a; a; a; a; a; a
            a; a; a; a; a; a; a; a; a
        finally: a
    return a
def f68(a):
    for i in [1, 2]:
        try:
            if i == 1: continue
            if a: break
            a; a; a; a; a; a; a; a; a; a; a; a; a; a; a; a; a; a; a; a; a; a; a; a
            a; a; a; a; a; a; a; a; a; a
        finally: a
    return a
def f123(a):
    for i in [1, 2]:
        try:
            if i == 1: continue
            if a: break
            -a; a; a; a; a; a; a; a; a; a; a; a; a; a; a; a; a; a; a; a; a; a; a; a
            a; a; a; a; a; a; a; a; a; a; a; a; a; a; a; a; a; a; a; a; a; a; a; a
            a; a; a; a; a; a; a; a; a; a; a; a; a
        finally: a
    return a
def f124(a):
    for i in [1, 2]:
        try:
            if i == 1: continue
            if a: break
            a; a; a; a; a; a; a; a; a; a; a; a; a; a; a; a; a; a; a; a; a; a; a; a
            a; a; a; a; a; a; a; a; a; a; a; a; a; a; a; a; a; a; a; a; a; a; a; a
            a; a; a; a; a; a; a; a; a; a; a; a; a; a
        finally: a
    return a
def f125(a):
    for i in [1, 2]:
        try:
            if i == 1: continue
            if a: break
            -a; a; a; a; a; a; a; a; a; a; a; a; a; a; a; a; a; a; a; a; a; a; a; a
            a; a; a; a; a; a; a; a; a; a; a; a; a; a; a; a; a; a; a; a; a; a; a; a
            a; a; a; a; a; a; a; a; a; a; a; a; a; a
        finally: a
    return a
def f126(a):
    for i in [1, 2]:
        try:
            if i == 1: continue
            if a: break
            a; a; a; a; a; a; a; a; a; a; a; a; a; a; a; a; a; a; a; a; a; a; a; a
            a; a; a; a; a; a; a; a; a; a; a; a; a; a; a; a; a; a; a; a; a; a; a; a
            a; a; a; a; a; a; a; a; a; a; a; a; a; a; a
        finally: a
    return a
def f127(a):
    for i in [1, 2]:
        try:
            if i == 1: continue
            if a: break
            -a; a; a; a; a; a; a; a; a; a; a; a; a; a; a; a; a; a; a; a; a; a; a; a
            a; a; a; a; a; a; a; a; a; a; a; a; a; a; a; a; a; a; a; a; a; a; a; a
            a; a; a; a; a; a; a; a; a; a; a; a; a; a; a
        finally: a
    return a
def f128(a):
    for i in [1, 2]:
        try:
            if i == 1: continue
            if a: break
            a; a; a; a; a; a; a; a; a; a; a; a; a; a; a; a; a; a; a; a; a; a; a; a
            a; a; a; a; a; a; a; a; a; a; a; a; a; a; a; a; a; a; a; a; a; a; a; a
            a; a; a; a; a; a; a; a; a; a; a; a; a; a; a; a
        finally: a
    return a
def f129(a):
    for i in [1, 2]:
        try:
            if i == 1: continue
            if a: break
            -a; a; a; a; a; a; a; a; a; a; a; a; a; a; a; a; a; a; a; a; a; a; a; a
            a; a; a; a; a; a; a; a; a; a; a; a; a; a; a; a; a; a; a; a; a; a; a; a
            a; a; a; a; a; a; a; a; a; a; a; a; a; a; a; a
        finally: a
    return a
def f130(a):
    for i in [1, 2]:
        try:
            if i == 1: continue
            if a: break
            a; a; a; a; a; a; a; a; a; a; a; a; a; a; a; a; a; a; a; a; a; a; a; a
            a; a; a; a; a; a; a; a; a; a; a; a; a; a; a; a; a; a; a; a; a; a; a; a
            a; a; a; a; a; a; a; a; a; a; a; a; a; a; a; a; a
        finally: a
    return a
def f131(a):
    for i in [1, 2]:
        try:
            if i == 1: continue
            if a: break
            -a; a; a; a; a; a; a; a; a; a; a; a; a; a; a; a; a; a; a; a; a; a; a; a
            a; a; a; a; a; a; a; a; a; a; a; a; a; a; a; a; a; a; a; a; a; a; a; a
            a; a; a; a; a; a; a; a; a; a; a; a; a; a; a; a; a
        finally: a
    return a
print(f58(1), f59(1), f60(1), f61(1), f62(1), f63(1), f64(1), f65(1), f66(1), f67(1), f68(1), f123(1), f124(1), f125(1), f126(1), f127(1), f128(1), f129(1), f130(1), f131(1))
