@micropython.asm_xtensa
def f():
    bgez(a0, 1)
