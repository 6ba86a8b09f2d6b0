@micropython.asm_rv32
def f():
    c_beqz(a0, 4)
