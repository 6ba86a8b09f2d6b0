@micropython.asm_rv32
def f():
    add(foo, a0, a0)
