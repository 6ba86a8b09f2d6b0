@micropython.asm_rv32
def f():
    lhu(a0, ~4(a0))
