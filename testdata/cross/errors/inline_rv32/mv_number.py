@micropython.asm_rv32
def f():
    mv(a0, 1)
