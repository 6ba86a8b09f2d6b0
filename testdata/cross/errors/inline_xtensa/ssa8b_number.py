@micropython.asm_xtensa
def f():
    ssa8b(1)
