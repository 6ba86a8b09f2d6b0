@micropython.asm_xtensa
def f():
    foo()
