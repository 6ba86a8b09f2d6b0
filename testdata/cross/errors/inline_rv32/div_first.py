@micropython.asm_rv32
def f():
    div(foo, a0, a0)
