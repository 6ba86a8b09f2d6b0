@micropython.asm_rv32
def f():
    lhu(a0, 2048(a0))
