@micropython.asm_rv32
def f():
    sub(a0, a0, 1)
