@micropython.asm_rv32
def f():
    lbu(a0, 4)
