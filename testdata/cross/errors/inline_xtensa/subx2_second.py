@micropython.asm_xtensa
def f():
    subx2(a0, a16, a0)
