@micropython.asm_xtensa
def f():
    nop(1, 2, 3, 4)
