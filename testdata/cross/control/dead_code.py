# Code behind return, raise, break and continue.
def f():
    return 1
    x = 2
    return x
def g():
    raise ValueError
    return 1
def h():
    for i in range(3):
        continue
        print("dead")
    while True:
        break
        print("dead")
    return i
    for j in k: pass
def i(x):
    if x:
        return 1
        def dead(): pass
        class Dead: pass
        lambda: dead
    else:
        return 2
    try: return 3
    except: return 4
    finally: pass
try: g()
except ValueError: print("ValueError")
print(f(), h(), i(0), i(1))
