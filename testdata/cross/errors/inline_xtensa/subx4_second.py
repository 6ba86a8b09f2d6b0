@micropython.asm_xtensa
def f():
    subx4(a0, a16, a0)
