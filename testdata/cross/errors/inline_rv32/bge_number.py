@micropython.asm_rv32
def f():
    bge(a0, a1, 4)
