@micropython.asm_rv32
def f():
    csrrc(a0, a0, 4096)
