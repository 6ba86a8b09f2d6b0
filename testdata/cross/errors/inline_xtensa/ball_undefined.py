@micropython.asm_xtensa
def f():
    label(a)
    ball(a0, a1, c)
