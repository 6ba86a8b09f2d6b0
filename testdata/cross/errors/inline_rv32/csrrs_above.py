@micropython.asm_rv32
def f():
    csrrs(a0, a0, 4096)
