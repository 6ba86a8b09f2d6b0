# Loops whose body leaves at once.
def f():
    while True: return 1
def g(x):
    while x: break
    while x: return 2
    while x:
        x -= 1
        continue
    return 3
print(f(), g(0), g(1))
