@micropython.asm_rv32
def f():
    lbu(a0, -2049(a0))
