@micropython.asm_xtensa
def f():
    nop()
