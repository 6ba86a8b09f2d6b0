@micropython.asm_xtensa
def f():
    ssa8l(1)
