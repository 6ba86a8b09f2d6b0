# The else of an endless loop is compiled but never reached.
n = 0
while 1:
    n += 1
    if n == 3: break
else:
    print("never")
while None:
    print("never")
else:
    print("reached", n)
def f():
    while 1:
        return 5
    else:
        return 6
def g():
    while 0:
        return 7
    else:
        return 8
print(f(), g())
