@micropython.asm_xtensa
def f():
    mov(foo, a0)
