@micropython.asm_thumb
def f():
    foo()


def g():
    break
