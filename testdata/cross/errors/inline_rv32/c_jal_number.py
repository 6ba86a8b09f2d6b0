@micropython.asm_rv32
def f():
    c_jal(4)
