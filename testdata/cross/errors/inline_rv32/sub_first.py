@micropython.asm_rv32
def f():
    sub(foo, a0, a0)
