@micropython.asm_rv32
def f():
    c_lwsp(zero, 4)
