@micropython.asm_rv32
def f():
    sb(a0, 4)
