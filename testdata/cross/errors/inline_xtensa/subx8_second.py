@micropython.asm_xtensa
def f():
    subx8(a0, a16, a0)
