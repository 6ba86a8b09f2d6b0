@micropython.asm_rv32
def f():
    div(a0, x32, a0)
