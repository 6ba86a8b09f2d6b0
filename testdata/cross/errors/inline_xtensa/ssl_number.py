@micropython.asm_xtensa
def f():
    ssl(1)
