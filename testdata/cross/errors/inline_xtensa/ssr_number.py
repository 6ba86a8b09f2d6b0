@micropython.asm_xtensa
def f():
    ssr(1)
