@micropython.asm_xtensa
def f():
    addi_n(a0, a0, 16)
