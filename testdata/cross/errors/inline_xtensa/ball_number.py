@micropython.asm_xtensa
def f():
    ball(a0, a1, 1)
