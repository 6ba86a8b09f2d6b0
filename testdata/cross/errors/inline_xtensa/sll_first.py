@micropython.asm_xtensa
def f():
    sll(foo, a0)
