del math.pi
