@micropython.asm_xtensa
def f():
    label(a)
    bgez(a0, c)
