@micropython.asm_rv32
def f():
    jal(ra, 4)
