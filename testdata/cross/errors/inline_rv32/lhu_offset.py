@micropython.asm_rv32
def f():
    lhu(a0, x(a0))
