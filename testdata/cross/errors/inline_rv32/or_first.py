@micropython.asm_rv32
def f():
    or_(foo, a0, a0)
