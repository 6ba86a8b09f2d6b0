@micropython.asm_rv32
def f():
    label(a)
    c_beqz(a0, c)
