@micropython.asm_rv32
def f():
    sub(a0, x32, a0)
