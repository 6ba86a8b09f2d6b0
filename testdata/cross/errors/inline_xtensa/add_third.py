@micropython.asm_xtensa
def f():
    add(a0, a0, 1)
