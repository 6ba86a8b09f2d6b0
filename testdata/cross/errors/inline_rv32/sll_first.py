@micropython.asm_rv32
def f():
    sll(foo, a0, a0)
