@micropython.asm_rv32
def f():
    c_beqz(t0, x)
