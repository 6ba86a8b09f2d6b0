@micropython.asm_xtensa
def f():
    mov(a0, 1)
