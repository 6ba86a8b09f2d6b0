@micropython.asm_rv32
def f():
    sll(a0, x32, a0)
