@micropython.asm_rv32
def f():
    sll(a0, a0, 1)
