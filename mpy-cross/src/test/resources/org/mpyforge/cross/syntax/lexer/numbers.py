0 1 007 123_456 1__0_ 0x_FF 0XfF 0b102 0o789 0xe+1 0b1e5
1. .5 1.5 1e5 1E5 1e+5 1E-5 1e 1e+ 1e5e+6 1.2.3 1_0.0_1
1j 1J 1.5J 0x1j 0x.1 1e5j 1if 0or 12abc 1_e_5 5.real 1..real
