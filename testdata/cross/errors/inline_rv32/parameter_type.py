@micropython.asm_rv32
def f(a0: int):
    c_nop()
