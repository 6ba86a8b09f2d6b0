t"{a}
