@micropython.asm_xtensa
def f():
    sll(a0, 1)
