@micropython.asm_thumb
def f():
    foo()
