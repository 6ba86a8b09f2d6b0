# Code behind a constant return is dropped until the next label.
def f():
    if 1:
        return 1
    return 2
def g():
    if 0:
        return 1
    return 2
def h(x):
    if x:
        return 1
        print("dead")
    elif 1:
        return 2
        print("dead")
    else:
        return 3
    print("dead")
    return 4
print(f(), g(), h(0), h(1))
