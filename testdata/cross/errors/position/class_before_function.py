def f():
    break
class C:
    return 1
