# The inner function changes the outer variable.
def counter(start=0):
    n = start
    def up(by=1):
        nonlocal n
        n += by
        return n
    def get(): return n
    return up, get
up, get = counter(5)
up(); up(2)
print(get())
