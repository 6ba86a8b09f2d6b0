@micropython.asm_xtensa
def f():
    srli(a0, a0, -1)
