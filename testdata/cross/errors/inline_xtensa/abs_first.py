@micropython.asm_xtensa
def f():
    abs_(foo, a0)
