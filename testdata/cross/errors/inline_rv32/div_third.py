@micropython.asm_rv32
def f():
    div(a0, a0, 1)
