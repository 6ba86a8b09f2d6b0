@micropython.asm_rv32
def f():
    csrrs(a0, 1, 1)
