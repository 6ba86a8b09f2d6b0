@micropython.asm_rv32
def f():
    auipc(a0, x)
