@micropython.asm_xtensa
def f():
    mov_n(foo, a0)
