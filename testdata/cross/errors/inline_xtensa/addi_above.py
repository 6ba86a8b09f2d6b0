@micropython.asm_xtensa
def f():
    addi(a0, a0, 128)
