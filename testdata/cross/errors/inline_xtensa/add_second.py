@micropython.asm_xtensa
def f():
    add(a0, a16, a0)
