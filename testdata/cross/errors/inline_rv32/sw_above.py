@micropython.asm_rv32
def f():
    sw(a0, 2048(a0))
