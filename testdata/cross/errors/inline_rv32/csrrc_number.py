@micropython.asm_rv32
def f():
    csrrc(a0, 1, 1)
