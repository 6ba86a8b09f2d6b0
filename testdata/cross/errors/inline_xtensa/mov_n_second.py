@micropython.asm_xtensa
def f():
    mov_n(a0, 1)
