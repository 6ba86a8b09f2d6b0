@micropython.asm_rv32
def f():
    remu(foo, a0, a0)
